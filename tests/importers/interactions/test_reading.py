"""Files of interactions as people hold them: separators, packed, event logs, pairs of rows, flags, lists, gaps, damage."""

import gzip
from io import BytesIO

import pytest
from openpyxl import Workbook

from journey_studio.importers import Unreadable
from journey_studio.importers.interactions import Role, events_of, guessed, read_rows, reading, xes
from journey_studio.importers.interactions.columns import named
from journey_studio.importers.interactions.timestamps import DayOrder, moment, order_of
from tests.importers.interactions.logs import SHOP

LOG = """<?xml version="1.0"?><log xmlns="http://www.xes-standard.org/"><string key="concept:name" value="all"/>
<trace><string key="concept:name" value="t1"/><string key="channel" value="phone"/>
<event><string key="concept:name" value="call"/><date key="time:timestamp" value="2026-01-01T10:00:00+01:00"/>
<string key="lifecycle:transition" value="start"/></event>
<event><string key="concept:name" value="call"/><date key="time:timestamp" value="2026-01-01T10:20:00+01:00"/>
<string key="lifecycle:transition" value="complete"/></event></trace>
<trace><string key="concept:name" value="t2"/><event><string key="concept:name" value="mail"/></event></trace></log>"""


def told(data: bytes) -> list[list[str]]:
    """The touchpoints of each case, as the guess reads them."""
    rows = read_rows(data)
    return [[event.touchpoint for event in case] for case in events_of(rows, guessed(rows)).cases]


SHOPPED = [
    ["home", "cart", "purchase", "delivery"],
    ["home", "cart"],
    ["home", "home"],
    ["home", "cart", "purchase"],
]


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
def test_every_separator(sign: str) -> None:
    assert told(SHOP.replace(";", sign).encode()) == SHOPPED


@pytest.mark.parametrize(
    "headings",
    [
        "ContactId,Touchpoint,ActivityDate,CSAT",  # Salesforce, by its interface
        "WhoId,Type,CreatedDate,CSAT",
        "Record ID,Activity type,Create Date,Rating",  # HubSpot
        "CONTACT_ID,CATEGORY,DATE_CREATED_UTC,SCORE",  # Insightly
        "Customer,Channel,DateCreated,Score",  # Twilio
        "customer_id,event_name,event_time,nps_score",
    ],
)
def test_the_headings_of_crm_systems_are_told_however_they_are_set(headings: str) -> None:
    """The rows are not in the order of time: without the time, ann would seem to have paid before she looked."""
    data = f"{headings}\nann,pays,2026-01-01T10:00:00Z,4\nann,looks,2026-01-01T09:00:00Z,2\n".encode()
    roles = guessed(read_rows(data)).roles
    assert [roles.get(each) for each in (Role.CASE, Role.TOUCHPOINT, Role.TIME, Role.RATING)] == [0, 1, 2, 3]
    assert told(data) == [["looks", "pays"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_every_encoding_packed_or_not(encoding: str) -> None:
    data = SHOP.replace("ann", "Ännchen").encode(encoding)
    assert told(data) == told(gzip.compress(data)) == SHOPPED


def test_a_workbook_with_real_dates_and_numbers() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    book.create_sheet("Notes").append(["nothing"])
    for line in SHOP.splitlines():
        sheet.append([int(cell) if cell.isdigit() else cell for cell in line.split(";")])
    held = BytesIO()
    book.save(held)
    assert told(held.getvalue()) == SHOPPED


def test_an_event_log_a_pair_of_start_and_complete_is_one_interaction() -> None:
    assert told(LOG.encode()) == told(gzip.compress(LOG.encode())) == [["call"], ["mail"]]


def test_an_event_log_with_entities_of_its_own_is_refused() -> None:
    with pytest.raises(Unreadable, match="entities"):
        read_rows(LOG.replace("<log", '<!DOCTYPE log [<!ENTITY a "b">]><log').encode())


def test_a_damaged_event_log_names_the_line() -> None:
    with pytest.raises(Unreadable, match="damaged in line 4"):
        read_rows(LOG.replace("</event>", "</evil>", 1).encode())


def test_pairs_of_rows_count_once_and_an_end_without_a_start_counts_too() -> None:
    text = "patient,handling,registration_type\n1,X-ray,start\n1,X-ray,complete\n1,Talk,complete\n1,Talk,suspend\n"
    assert told(text.encode()) == [["X-ray", "Talk"]]


def test_a_column_for_each_touchpoint() -> None:
    text = "customer_id,signup,basket,purchase\n1,TRUE,TRUE,FALSE\n2,FALSE,FALSE,FALSE\n3,TRUE,FALSE,FALSE\n"
    assert told(text.encode()) == [["signup", "basket"], ["signup"]]


def test_a_count_that_is_always_one_is_no_touchpoint() -> None:
    text = "customer_id,quantity,signup,basket\n1,1,yes,no\n2,1,yes,yes\n"
    assert told(text.encode()) == [["signup"], ["signup", "basket"]]


def test_cells_that_list_several_cases() -> None:
    text = "ocel:activity,ocel:type:order,ocel:type:item\nCreate,\"['o1', 'o2']\",\nShip,['o1'],['i1']\n"
    assert told(text.encode()) == [["Create", "Ship"], ["Create"]]


def test_rows_with_gaps_are_left_out_aloud_and_named() -> None:
    rows = read_rows(
        b"case_id,activity,timestamp\n1,call,2026-01-01\n,call,2026-01-02\n2,NULL,2026-01-03\n3,mail,soon\n"
    )
    log = events_of(rows, guessed(rows))
    assert [case[0].touchpoint for case in log.cases] == ["call", "mail"]
    assert [(remark.line, remark.message) for remark in log.remarks] == [
        (3, "1 rows do not say whose interaction it was; they are left out (row 3)."),
        (4, "1 rows name no touchpoint; they are left out (row 4)."),
        (5, "1 rows have a time that cannot be read; they count where they stand (row 5)."),
    ]


def test_a_survey_has_one_touchpoint_which_is_asked_for() -> None:
    rows = read_rows(b"order_id,rating,review\n1,2,bad\n2,5,good\n")
    with pytest.raises(Unreadable, match="which column names the touchpoint"):
        events_of(rows, guessed(rows))
    log = events_of(rows, guessed(rows), "Survey")
    assert [(case[0].touchpoint, case[0].rating) for case in log.cases] == [("Survey", 2), ("Survey", 5)]


def test_roles_are_given_by_heading_and_what_is_not_there_is_named() -> None:
    rows = read_rows(b"who,what\na,home\n")
    columns = named(rows, guessed(rows), {"case": "who", "touchpoint": "what"})
    assert (columns.of(Role.CASE), columns.of(Role.TOUCHPOINT)) == (0, 1)
    with pytest.raises(Unreadable, match="no column “nix”; there are: who, what"):
        named(rows, columns, {"case": "nix"})
    with pytest.raises(Unreadable, match="no role “mood”"):
        named(rows, columns, {"mood": "who"})


@pytest.mark.parametrize(
    ("column", "text", "day"),
    [
        (["23/2/2026", "3/4/2026"], "3/4/2026", "2026-04-03"),
        (["2/23/2026", "3/4/2026"], "3/4/2026", "2026-03-04"),
        (["3/4/2026"], "3/4/2026", "2026-04-03"),
        (["03-04-26 10:15"], "03-04-26 10:15", "2026-04-03"),
        ([], "2026-04-03T23:30:00-05:00", "2026-04-04"),
        ([], "1775174400", "2026-04-03"),
    ],
)
def test_days_in_every_order(column: list[str], text: str, day: str) -> None:
    found = moment(text, order_of(column))
    assert found is not None
    assert found.date().isoformat() == day


def test_an_afternoon_and_what_is_no_time() -> None:
    found = moment("4/3/2026 1:05 PM", DayOrder(day_first=False))
    assert found is not None
    assert found.hour == 13
    assert [moment(text, DayOrder()) for text in ("soon", "31/31/2026", "99999999999")] == [None, None, None]


def test_an_order_of_day_and_month_that_nothing_tells_is_said() -> None:
    rows = read_rows(b"case_id,event,date\n1,home,3/4/2026\n")
    assert [remark.message[:40] for remark in events_of(rows, guessed(rows)).remarks] == [
        "Dates such as 3/4/2026 were read day fir"
    ]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no rows"),
        (b"case,event\n", "no rows"),
        (b'{"records": []}', "A table"),
        (gzip.compress(SHOP.encode())[:-20], "ends too early"),
        (b"\x1f\x8bgarbage", "damaged"),
        (gzip.compress(bytes(70_000_000)), "Unpacked"),
        (b"%PDF-1.7", "PDF"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(data: bytes, words: str) -> None:
    with pytest.raises(Unreadable, match=words):
        read_rows(data)


def test_a_file_beyond_the_limit_is_read_to_there_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_ROWS", 3)
    rows = read_rows(SHOP.encode())
    assert len(rows.body) == 3
    assert "only its first 3 rows count" in rows.remarks[0].message
    monkeypatch.setattr(xes, "MOST_ROWS", 2)
    rows = read_rows(LOG.encode())
    assert [row[0] for row in rows.body] == ["t1", "t1"]
    assert "only its first 2 events count" in rows.remarks[0].message


def test_counting_can_be_given_up() -> None:
    def stop() -> None:
        raise InterruptedError

    rows = read_rows(b"case id;event\n" + b"ann;home\n" * 2_001)
    with pytest.raises(InterruptedError):
        events_of(rows, guessed(rows), go_on=stop)
