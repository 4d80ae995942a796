"""The YAML block that may stand before a diagram; only its title is of interest here."""


def front_matter_title(block: str) -> str:
    """The title that a front matter block states at its top level, or an empty text."""
    lines = block.split("\n")[1:-1]
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    for line in lines:
        key, colon, value = line[margin:].partition(":")
        if colon and key.rstrip() == "title":
            return _scalar(value.strip())
    return ""


def _scalar(value: str) -> str:
    quote = value[:1]
    if quote in ("'", '"') and quote:
        end = value.find(quote, 1)
        return value[1:end] if end > 0 else value
    return value.partition(" #")[0].rstrip()
