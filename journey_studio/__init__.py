"""Journey Studio: draw customer journey maps offline. The rooms of the house are told in their own docstrings."""

__version__ = "0.1.0"
