<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Journey Studio</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add what is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Link to a card …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>=&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change goes to all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost is a number, such as 1200 or 99.50, not “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer journey map, made with Journey Studio, to read, edit and send back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is written as YYYY-MM-DD, such as 2027-03-31, not “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line, bullet or part between semicolons is a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A maturity lane says how far customers are. It can begin with a level for each stage: {levels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A persona that stands for this segment; give it a name and facts of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A priority is a number from 1 (first) to 5, not “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A route is one way through the touchpoints. Select cards and make one, or click cards in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word; Enter, then a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonment = (1 + weight × share who leave) ÷ (1 + weight); the share is its own, else a breaking point’s at its steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonment rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonment reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonment: {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquisition canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquisition matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a lane below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a lane, such as Touchpoints or Emotion, or show a hidden one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a plan item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stage and a lane first: cards stand in their cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stage and a lane first: cards stand where they cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stage first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stage first: a step belongs to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stage or step behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add maturity levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add plan item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add selected cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the to-be curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to all stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to-be curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds of cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lanes are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lanes are shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lanes are shown again: this is in “{lane}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows are of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All seven are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already joined to {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a stop, Delete takes it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action that is late and not spoken about is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assumption shown as fact leads people to invest in the wrong place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emotion is a number from {low:g} to {high:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anal&amp;ysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer: {question} {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another journey like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else worth keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far back as the history goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its content needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its numbers suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As-is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As-is or to-be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption shown as fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, or 2 days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average of the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average, drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average, not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the last stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the first stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed by data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one step earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one step later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaking point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaking point without reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaking reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks off: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks, and the mix of channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefcase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsing patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying group of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying group: {members} · {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail, by telephone …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM and campaign monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas: {open} of {asked} questions are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card (its lane beside it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of the map as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an entry of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change line of curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the stage model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the stage model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes ({count}): {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of channel drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel, owner, persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel, owner, tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels and journey type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels by persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chevron right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name, or type another: when the workbook comes back, it is offered to be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another map …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one part of the contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a moment to go back or forward to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a step of the emotion lane to set the first point, or press Ctrl+E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click cards in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the cards of a new route in order · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the cards of {route} in order · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to draw the average of the curves and the range around it, or to leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to take this out of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, or Space: to see it at its own size, or all of it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {panel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come as far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back ({count}): {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing {before} with {after} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing {name} with the map …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitive insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the two cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections that the map pages do not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors and routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a persona first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create buyer personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create buyer personas next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-channel: easy to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers have to find the way from one channel to the other by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers use many channels: make them one experience, so that nothing is asked or explained twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers wait for an answer that nobody gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers, channels and competitors change; old figures describe another journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-backed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define objectives next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the journey “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the template “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments and backstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments&apos; experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth = (2 − lowest emotion) ÷ 4; where nobody has said how it feels, the emotion is 0, neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth: {feeling}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not filter by {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a persona here, or set a point, to draw how it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an entry to the board, or press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it anywhere on the board, or press Enter to lay one in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it beside a step, or press Enter to add one behind the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it between lanes, or press Enter to add one below the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it between stages, or press Enter to add one behind the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it to a cell, or press Enter to add one to the selected cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it to a touchpoint or a cell; click to see its fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it to an emotion lane to draw its curve; drop a picture here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it to the emotion lane; click to see its fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the frame, or click where you want to be (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw how each persona feels, with a point in every stage: peaks and valleys show where to act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw how people come to you, what they feel, and what could be better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw its curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the personas’ curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a picture or a screenshot here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate for a persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion (curve)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion from −2 (frustrated) to +2 (delighted).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion here {here}, so far {average}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion in a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion over the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty at first: {stages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one step earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click leads to the card on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every card in a row. Change, add or delete rows; sort and filter as you like. The last column leads to the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every contact counts, also those that belong to others: a review portal, word of mouth, a shop next door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question has an answer. More than one is welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question of the canvas has an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stage has a maturity level already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence = 1 where researched, else the weight of its level: a guess must not push aside what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence as factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it on pages by stage, or as a poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact without source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback texts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures become facts of the touchpoints, with this file as their source. Names of customers do not reach the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures from interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures from interactions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File size: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled marker: to-be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter to matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a card, a stage, a persona … or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in every text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or run a command …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow to a new {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow to {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all my maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For persona …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the selected stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which persona?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frustrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather data next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the curve a lane of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Globe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a saved snapshot, or import the map anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the curve that has gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next one without a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next one without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the stage that lacks something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes away ({count}): {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on my library …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide its curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History and snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do we know, and how do we measure it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you know “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far is the customer, and how many come this far?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How satisfied the customer was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the personas feel at each step, −2 … +2. Change a value above for the curve, a word or a quote below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to work with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify stages next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import as a new journey …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from the clipboard …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance = (1 + weights of its marks + weight of pain × worst pain ÷ 5) ÷ (1 + these three weights).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a stage without a touchpoint nobody can make the experience better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this map only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a lane here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a stage here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a step here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept on this computer, without the history, and stands first in the gallery of a new map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps its name: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never comes to the purchase: all touchpoints count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterate and refine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterate and refine next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its channels are drawn as {drawn}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own step only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey map: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for all my maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep lane in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as the template “{name}”: begin a new map with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave, in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let everything else turn pale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let everything stand out again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the chosen view be the filter that is on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle: begins anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lightbulb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line in steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a card …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link, shown quietly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the touchpoints first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List touchpoints next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock notes in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock stages, steps and lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop back to {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost on the way on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost on the way to the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps die after the workshop unless somebody looks at them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps you open appear here. You can also drop a map or a text on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark them as assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing, sales …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix, plan and canvas, stage by stage: what we do against what customers do, totals by stage and owner, the questions and their answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix: customers’ actions and ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity levels, one for each stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a workbook …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged {name}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mermaid text …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message circle heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months after which a source is stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most touchpoints are digital: improve the digital journey first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motivations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move stop of route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this map to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves ({count}): {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multichannel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multichannel: contact points apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mystery visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a source of this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this filter to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, for example: Before the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, for example: Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower column, lower row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New buying group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry of the library …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New map …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New touchpoints for the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next persona alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next stop of the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edit has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No emotion curve yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicator yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key does that. Ctrl+K finds what can be done without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lanes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objective yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opportunity yet. Write on the board what could be better, or answer a pain with one; then rate it here by dragging it to its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain is on the board yet. Note what goes wrong, and how much it hurts from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No persona yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan item yet. Add what is to be done, by whom and until when; or answer a pain with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage of the purchase: all touchpoints count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stages yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No touchpoint yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No touchpoint yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No type is stated, and no channels show one yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No type stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None that something is known of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the curve rises and falls by less than a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be imported this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be told this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from the map as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs: both states are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the library holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that. Ctrl+F looks into all texts of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leads from “{detail}” to “{name}”, though the channel changes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches. Clear the filters to see everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at: every stage has touchpoints, and what is shown as fact is founded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now change “{title}” to what it is to be; Compare shows what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in bold were counted; the others are worked out from the share who leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often met in “{stage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omnichannel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omnichannel: channels are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average over all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one sheet of A3 the smallest words of “{name}” would have {detail} points; from 7 on they can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence that says what will be better, and for whom: the user experience, a pain point, a conversion path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text has {count} characters; a card holds {most}: paste it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only customers act here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only maturity, actions, emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one side acts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one side acts in: {stages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the three levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only we act here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is meant for the phases of the stage that is selected on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a map first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a map …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a new map …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the acquisition canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, in progress, done …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {question} {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities and plan items with owner, priority, cost and due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities by impact and effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or begin with a segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or begin with one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or take the stages of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the touchpoints along the customer’s own way; every stage has a title and a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our task in this stage, what we do well, and which department stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue plan item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, pictures: draw the route of this name over the board (again for another one), or all of them: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, workbook: tell before and after, too: another map, or an earlier journey or a saved snapshot of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the user guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the user guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pains and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pains and what answers them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly researched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the map may not be shown, or not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as one card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste tickets, reviews or posts: one a line, or with an empty line between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted {cards} and {notes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted {cards}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak and valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks and valleys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People plan for the type that is stated, and customers meet the one that is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona of the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona without curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the map in the new stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({suffixes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter a number from 0 to {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pleased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of a curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive or negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster on sheets to glue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present in projector colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous stop of the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing {title} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase: no stage is named so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase: none, count all touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase: {stage} (its name tells)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every place where customer and brand meet on the board, each with its channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put feedback on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put figures of {count} on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {count} on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank {rank} of the weakest touchpoints, score {score} of 100. Click: what makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach one step further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers cannot tell what was found out from what was guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “{title}” from your library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or move …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize sticky note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the next lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review it and set the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on {date}, but no opportunity yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route without stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLITE_BUSY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLITE_CANTOPEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLITE_CONSTRAINT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLITE_CORRUPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLITE_FULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLITE_IOERR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLITE_LOCKED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLITE_NOTADB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLITE_PERM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLITE_READONLY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLITE_TOOBIG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a map of yours with File, Save as template … and begin the next one with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a snapshot …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save how the map is now, to compare with it or to come back to it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the filter as a view …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the workbook as .xlsx and send it to whoever keeps the map. Nothing changes there before it was shown and accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how you know: each touchpoint has evidence or names a source. What is assumed stays dashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the map is to decide. Everything else on it answers to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what triggers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose journey it is, with facts: what they do, need and say. Mark what you only assume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why they leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says start and complete, where each interaction has two rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario ends nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario never fires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score = 100 × depth × importance × abandonment × evidence. Each factor is between 0 and 1, so a score is between 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score = depth × importance × abandonment × evidence, 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by what it does or by its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one to see its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the cards that this channel is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the cards to copy, or the header of a stage, a step or a lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the cards to cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the header of a stage, a step or a lane first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its status or a new day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set journey type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set kind of persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set review date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set stage of the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the review date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set when sources are stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several, see its steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several; add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaded: the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of digital ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets of the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shield alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shield check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop, web shop, stand …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a page whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all hidden lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ranks on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lane of that card, or change the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and touchpoint are a guess: look through them. Good texts become strengths, bad ones pain points, others evidence, each linked to its touchpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign of the selected texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources are stale after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space goes on · O shows all · F1 lists the keys · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage models, whole sample maps and your own templates; everything can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage without touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {number} of {count}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {number}: press Enter to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages are columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages are rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages are the columns everything else stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State its evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the type that is drawn, or draw the ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated as lifecycle, and drawn as one: the end leads back to the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated as lifecycle; drawn with an end: no loop leads from the last stage to the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated as {stated}, and drawn as more than that, {drawn}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated as {stated}, and drawn as that: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated as {stated}; drawn as {drawn}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated as {stated}; drawn in a single channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated as {stated}; the touchpoints have no channels yet that show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistical studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticky note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticky notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticky notes on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop {number} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops of the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure only: stages, steps, lanes and channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as New lead. Commas part several segments; Down shows those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over a library …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take rating away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take stop out of route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last lane back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell capitals from small letters, and é from e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, with its heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts as they are, even if
they look like formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, with sign and touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file holds no journey to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is on another board: change the stops of the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve is an assumption until you say how {persona} feels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve shows where this persona suffers and where it is won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve “{name}” is drawn solid, as a fact, at {detail} points that do not say how well founded they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of the map: value, target, trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden ID columns and the headings. Other columns, comments, colours and sheets of your own are welcome; they stay in the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey map as a picture. All of it also stands in the table below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey “{name}” was to be reviewed by {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last stage leads back to the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest source of “{name}” is of {detail}: look whether it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map as it is drawn. To look at and to print: changes made here are not taken back. The last line of a card leads to its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map breaks a rule: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is as in “{name}”; how it was is saved as a snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is kept as {name} in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map stands in the stages of “{name}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map&apos;s smallest words have {smallest} points, body text {body}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The persona “{name}” has no emotion curve in this journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the selection is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the whole map is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer; nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took only a part of the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is what an improvement has to take away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review of {date} is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route “{name}” has no stops: nobody can follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route “{name}” stops at “{detail}”, which this board does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same journey for another persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same journey for another persona …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seven steps of mapping: what is done, and what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot “{name}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage “{name}” has no touchpoint: where do customer and brand meet in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure is locked: stages, steps and lanes stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template could not be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The touchpoint “{name}” does not say how well founded it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The touchpoint “{name}” has no channel: say where it happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The touchpoint “{name}” has no owner: say which department looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual lanes (actions, touchpoints, emotion, pain points, opportunities) and no stage yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wheel zooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook changes nothing: it says what the map says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only {count} pages; nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a template of this name; it is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no persona called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture on the clipboard: copy one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that a map can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read: paste one stage a line, or the text of a Mermaid journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These curves alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things can be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This curve has a point at every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not only a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no library: choose a file that was exported from one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no library: it cannot be read as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journey has no stage yet. Add stages on the board: each is a row here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journey has no stage yet. Add stages on the board: the canvas asks nine questions in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map can only be read: it is open elsewhere, or the file or its folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map is open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map was made by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map was made by an earlier version; its earlier file is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This route has no stop yet: select cards and add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text would make {count} cards; at most {most} can be pasted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts and motivations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts as they would say them, motives, and the criteria by which they choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three levels · show all lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three levels: maturity, actions, emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked lines are taken into the map, as one edit that can be undone. A line that is marked is shown on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked: the workbook&apos;s side is taken. Unticked: the map keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To-be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small in print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top pains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals by {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint not digital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint of the selected texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint without channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint without owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints are counted up to the first stop in this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints are ranked here as soon as there are some: put one on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints are rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints before the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints by channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints by channel and persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints by channel, stage and persona, and whether the journey is of the type that is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints by owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints to the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the card&apos;s title, lane or step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a zoom from 2 to 400 and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type into an empty cell to add a card to that stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type not as drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first one, such as Awareness. Tab goes on to the next, Ctrl+Enter to the first card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to add a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search, or a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uneasy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valley: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valleys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values to filter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visualise the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visualise the journey next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waypoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest touchpoints and peaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done to this persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colours, marks and words mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What costs them time, money or trust, and where and why they break off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could we do better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What customers do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do customers say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do customers want to get done here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they think, and what drives them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we do for them here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we look at, from where to where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we want to reach with this journey?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the customer do here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the customer think, need or want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each line means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong, and what does it cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds them back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is our task at this stage?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody can read on paper is not read in the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody owns, nobody improves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sets it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer came to: an event, an activity, a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file says of each touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do and what they need, in their own words: a verb and its object, such as “compares prices”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this journey is about: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What triggers the next step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied is not whole; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would take a pain away or make a strength known; it becomes part of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you tick stands out; the rest turns pale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do customer and brand meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do they meet us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where stages and steps go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the emotion curves turn: the highest peaks, then the deepest valleys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the journey loses people: touchpoints ranked by an open formula. Change a weight to see what moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the stated type breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which figure tells how it goes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which message goes out here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which message or campaign reaches them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which trigger starts which action?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you present, everything stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who makes this journey?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who plans a digital journey forgets those who come in person or call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the map is about. Facts stand a line each; one that data backs ends with [data-backed].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who travels this journey? A persona is a typical customer: somebody with a name, habits and needs. Give the first one a name, then drag it to the emotion lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works behind the scenes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever follows the route on the board loses the way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why people leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they are contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider column, higher row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width: how many come this far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width: nothing is counted yet, it narrows evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width: which part comes this far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its cards, curves and personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a channel nobody sees where customers have to change over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a time, rows count in the order in which they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word of the level {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain, 0 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write below the last row, or insert one: the ID stays empty. A name that does not exist yet (stage, step, lane, channel, persona) is offered to be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library is empty: keep an entry for all your maps first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your map is safe: every finished edit is in its file already. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom (Ctrl and the wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell is one card, however many lines it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a persona has one curve a journey and state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workbook, CSV, Mermaid journey, Markdown, JSON map document, OpenJourney, emstudio YAML or Experience Notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action, actions, user action, user actions, customer action, customer actions, what the customer does, doing, does, do, user tasks, behaviour, behavior, behaviours, customer activities, user activities, job, jobs, jobs to be done, kundenaktion, kundenaktionen, aktion, aktionen, handlung, handlungen, actions du client, actions client, acción, acciones, azione, azioni, ação, ações, acties, действие, действия, действия пользователя, 行动, 行為, 行動, 用户行为, ユーザー行動, アクション</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program holds the file: close it there and do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer in JSON what each line is taken for, and import nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backstage, back stage, backstage actions, back stage actions, behind the scenes, support processes, systems, system, department, departments, internal processes, processes, abteilung, abteilungen, hintergrund, prozesse, coulisses, processus, procesos, processi, отделы, процессы, 后台, 部门, バックステージ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behavio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>br</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaking point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaking point, break point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>campaign, campaigns, marketing, kampagne, kampagnen, campagne, campagnes, campaña, campañas, campagna, campanha, кампании</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card, title, item, description, name, karte, titel, titre, título, titolo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes of channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel, channels, medium, media, device, kanal, kanäle, canal, canaux, canales, canali, canais, kanaal, kanalen, канал, каналы, 渠道, チャネル, チャンネル</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check a file&apos;s integrity and a journey&apos;s rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curve state, as is or to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delighted delight excited thrilled enthusiastic enthusiasm happy love joy proud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digital and physical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw.io diagram …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emotion point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emotion points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emotion word, word, feeling word, gefühl in einem wort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every touchpoint is in a digital channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence level, confidence, how sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence, research, insight, insights, data, sources, source, findings, belege, erkenntnisse, nachweise, preuves, evidencia, evidencias, prove, доказательства, 依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frontstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frustrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frustrated frustration angry annoyed furious sad disappointed upset hate desperate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gedanken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gefühl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image, images, picture, pictures, screenshot, screenshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import a file into a new map, or as one more journey of an existing one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicator, indicators, kpi, kpis, metric, metrics, measure, measures, nps, csat, kennzahl, kennzahlen, indicateur, indicateurs, métriques, indicador, indicadores, métricas, indicatore, indicatori, метрики, показатели, 指标, 指標</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than a map can hold: make it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journey type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kanal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kennzahl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind, type, card type, art, typ, tipo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kontaktpunkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane, row, swimlane, category, zeile, bahn, ligne, couloir, carril</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifecycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifecycle:transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the saved snapshots of a map, save one, or make the map as one of them was (one edit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list touchpoints, campaigns, qualities, objectives and channels to draw with, and extend or pass on your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moment of truth, mot, moments of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moments of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multichannel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral indifferent ok okay unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no emotion drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer named by {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mark, no pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no purchase known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note, notes, comment, comments, remark, remarks, anmerkung, anmerkungen, notizen, kommentar, remarque, remarques, commentaires, notas, comentarios, appunti, commenti, opmerkingen, заметки, комментарии, 备注, メモ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing leads from one channel to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>omnichannel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opportunit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opportunity, opportunities, improvement, improvements, idea, ideas, solutions, solution, recommendations, chance, chancen, verbesserung, verbesserungen, ideen, opportunité, opportunités, améliorations, pistes d amélioration, oportunidad, oportunidades, mejoras, opportunità, miglioramenti, melhorias, kans, kansen, verbeteringen, возможность, возможности, улучшения, идеи, 机会, 機会, 改进, 改善, 改善案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own, shared or third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner, owners, responsible, responsibility, team, verantwortlich, zuständig, responsable, responsabile, responsável, verantwoordelijke, ответственный, 负责人, 担当</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain of {severity} in 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {severity} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain, pains, pain point, pain points, painpoint, painpoints, frustration, frustrations, problem, problems, issue, issues, barrier, barriers, friction, challenges, challenge, schmerzpunkt, schmerzpunkte, probleme, hürden, point de douleur, points de douleur, irritants, irritant, freins, problème, problèmes, punto de dolor, puntos de dolor, dolores, problemas, punti critici, punti dolenti, problemi, pontos de dor, dores, dor, pijnpunt, pijnpunten, knelpunten, боль, боли, проблемы, болевые точки, 痛点, 痛點, 问题, 課題, ペインポイント</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {part} of {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly researched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persona, personas, who, actor, actors, user, customer type, segment, nutzer, rolle, acteur, acteurs, rol, персона, 人物, ペルソナ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pleased satisfied satisfaction relieved relief hopeful curious interested confident content calm positive enjoyment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote, quotes, verbatim, verbatims, customer quote, voice of the customer, zitat, zitate, citation, citations, cita, citas, цитата, 引用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>researched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responsib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows do not say whose interaction it was; they are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows have a time that cannot be read; they count where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows name no touchpoint; they are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario, scenarios, automation, szenario, szenarien, scénario, scénarios, escenario, escenarios, сценарии</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schmerz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {score} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what an edited workbook changes in the map it was exported from, or take it into the map (one edit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show where each step of a journey would stand in another stage model, and move it there (one edit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign, polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sort texts of customers to touchpoints and signs, or put those with a touchpoint on the map (one edit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage, stages, phase, phases, journey stage, journey phase, customer stage, section, milestone, funnel stage, etappe, etappen, abschnitt, phase der reise, étape, étapes, etape, etapes, etapa, etapas, fase, fasi, fases, fasen, этап, этапы, стадия, фаза, 阶段, 階段, ステージ, フェーズ, 段階, 단계</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stages are columns, stages are rows, or each row is a touchpoint or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stakeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step, steps, sub step, substep, moment, task, tasks, activity, schritt, schritte, teilschritt, sous étape, paso, pasos, passo, passi, passos, stap, stappen, шаг, шаги, 步骤, 步驟, ステップ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sticky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sticky note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sticky notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag, tags, label, labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell what an export of interactions (CSV, workbook, XES) says of the touchpoints, or put it on the map (one edit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell what differs between two files, two journeys of a map, or now and a saved snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, details, detail, body, beschreibung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full: make room and do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk or the system refused: look at the disk, its room and its connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file does not take it: what it refers to is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file or its folder cannot be written any more: look at its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was damaged since it was opened: save a copy under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was overwritten by another program: save a copy under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be written: look at its permissions and at the room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean, −2 to +2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phase it is for: need, awareness, research, choice, purchase, arrival, use, service, loyalty, advocacy; or a stage&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scale of its emotions: -2..2, -5..5, 0..10, 1..5 …; words and faces are read besides; default: that of its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thought, thoughts, thinking, thinks, think, motivation, motivations, need, needs, expectation, expectations, goals, goal, customer goals, user goals, questions, mindset, thoughts and feelings, gedanken, bedürfnis, bedürfnisse, erwartungen, ziele, pensée, pensées, besoins, attentes, objectifs, pensamientos, necesidades, objetivos, expectativas, pensieri, bisogni, pensamentos, necessidades, gedachten, behoeften, мысли, потребности, ожидания, цели, 想法, 需求, 目标, 思考, 考え, ニーズ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to step, until step, last step, end step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to-be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touch point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touchpoint, touchpoints, touch point, touch points, touchpoints and channels, contact point, contact points, interaction, interactions, kontaktpunkt, kontaktpunkte, berührungspunkt, berührungspunkte, point de contact, points de contact, punto de contacto, puntos de contacto, punti di contatto, punto di contatto, pontos de contato, contactpunten, contactmomenten, точка контакта, точки контакта, точки касания, 触点, 接触点, タッチポイント, 接点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ui element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uneasy anxious anxiety confused confusion worried lost impatient doubtful uncertain negative bored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a line is, by its label, row number or column letters: stage, step, a kind of lane, emotion, persona, channel …; nothing leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what we do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what we do, brand task, brand tasks, company action, company actions, company activities, our actions, business goal, business goals, frontstage, front stage, front stage actions, was wir tun, ce que nous faisons, lo que hacemos, cosa facciamo, what the brand does, 企业行动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where a stage (with all its steps) or a step goes instead: titles or ids, a step also as “Stage / Step”; again for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --save: without cards, curves and personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {curves} and {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {asked} questions are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} have figures from {name} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more are marked with a star on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of up to {most} touchpoints before a purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} on the map now, in the lane “Customer feedback”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} partly researched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} researched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} touchpoints: more than the {most} that customers bear before a purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customers}, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edit}: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} of {file} are in your library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} of {file} are in your library; {skipped} could not be read and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts}, {backed} backed by data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be taken over: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how}: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}: {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{loss} after {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (again)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: tick it to draw it beside the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {name} (again)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} of {count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} of {count} open. Type an answer: it becomes a card of that stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{persona} meets {channel} at {touchpoints}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} Press Esc again to drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} % leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stages}: {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{texts}, {count} of them with a touchpoint and ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} (assumed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – to-be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {target} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>боли</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>возможност</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>действ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>доказ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>мысл</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>показател</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>проблем</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>точки</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>улучшен</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>эмоц</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no stage yet: add the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a breaking point and does not say why people leave there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is drawn otherwise than stated. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is marked as researched, and no source is named, on it or in its step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not in a digital channel, and the journey is stated as digital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is of {detail}: look whether it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was due on {detail} and is not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ Moment of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚡ </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Keep the map&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Take the workbook&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Breaking point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>タッチポイント</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>思考</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情绪</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>想法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>感情</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>指标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>指標</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>机会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>機会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>痛点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行为</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行動</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>触点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>課題</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#000000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%, points, minutes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more is marked with a star on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column for each, saying yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of that name is there already and is not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level for each stage that has none, as far as customers are when they come there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A route is a way through the cards; without stops it shows nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario is a rule for a machine or a colleague; without a trigger nothing happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A solid line says that somebody asked the customers; a dashed one that it is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion {average} on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the to-be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the to-be of this journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {paper} body text would reach 9 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more journey of this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One stage a line, its steps indented below it; or a table copied from a spreadsheet, a Mermaid journey, Markdown, a JSON map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign with its message: an advertisement, a guide, an offer for a limited time, tips, a loyalty programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison failed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was stopped. Choose two states above to compare again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer, visit, order or ticket: what belongs together as one way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event after which we or our automation act: a basket left alone, a download, a question to the chatbot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure that tells how it goes, or the source that tells how it is: analytics, a survey, a mystery visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names {count} touchpoints; the {most} with the most customers are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest and the highest rating that could be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map with nothing but its three levels; other parts stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new item stands in {step}, in the lane {lane}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one touchpoint that the whole file is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The personas or buying groups whose way this is. Each answer is one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan by owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchase is stop {number}: the count ends there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routes through the touchpoints, stop by stop: changes of channel, how people feel on the way, touchpoints before the purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario “{name}” can never start: it has no trigger, and nothing that starts leads to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario “{name}” ends nowhere: it names no action, and what follows from it names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected texts are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets between Plan and Legend tell what the map’s analysis found, each card with the link to its row. What is typed there is not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The situation in which the journey begins, the one in which it ends, and what is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three levels step by step: how mature customers are and how many come as far, what they do, how they feel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The to-be of this journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The touchpoint that customers are to reach, such as the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights: type others into the yellow cells, and every score and rank follows. The map keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no maturity lane yet. It would say how far customers are, with a level for each stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare with yet. Make the to-be of the journey, a copy to change, save a snapshot before you change it, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn pains into opportunities and plan items, and set the day to look at the map again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stage without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a way is drawn for all {total} changes of channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a way is drawn for the one change of channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a way is drawn for {changes} of {total} changes of channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and speak of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer what the method asks of a journey: progress, channels, routes, pains, plan, weakest touchpoints …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought at stop {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emotion {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emotion, emotions, emotion curve, emotional curve, emotional journey, feeling, feelings, feels, feel, experience, customer experience, mood, satisfaction, sentiment, emotion score, emotion level, experience curve, emotional state, score, rating, value, level, stimmung, gefühl, gefühle, emotionen, zufriedenheit, émotion, émotions, ressenti, humeur, emoción, emociones, sentimiento, sentimientos, emozione, emozioni, emoção, emoções, emotie, emoties, gevoel, эмоция, эмоции, настроение, чувства, 情绪, 情感, 情緒, 感情, 満足度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lanes hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open_link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark on the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remarks on the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map is as it was here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a journey as PDF, Excel workbook, picture, web page, Mermaid text, or the map as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{backed} of {count} touchpoints rest on evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} and {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cards}, {points} and {connectors} stay with their steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} is among the channels of this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{click}, Alt+click to see it alone, drag it to another emotion lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} curves, each with a point in every stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} curves, {lacking} without a point in every stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left out, because the map was changed meanwhile: merge again to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} pains have no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} opportunities and plan items, review on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} personas, each with facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} personas, {bare} without a fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} stages, each with a title and cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} stages, {lacking} without a title or a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} touchpoints, each with a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} touchpoints, {lacking} without a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}&#xa0;MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}&#xa0;bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}&#xa0;kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} (was “{base}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how}: {kind} “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {cards} stand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than 40 million pixels: make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, more than 40 million: make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than 20 MB: make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no picture that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{noun} “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} / {count} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper} landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper} portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper}, {width} × {height} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}, {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} at {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}, cells {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – {persona}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, impact {impact}, effort {effort}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} with {within} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is hidden; Structure &gt; Hidden lanes brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no feeling: type a number from −2 to +2, such as 1.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↯</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↺ </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−2 to +2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches to the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaking point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why people leave here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well founded it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>channel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>connector</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>curve</name>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at the end of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks and valleys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>emotion</name>
    <message>
        <source>Feeling, −2 to +2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>journey</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this map for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wants what, and when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.0, draft, after the workshop …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, de, pt-BR …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages, steps and lanes are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the emotion levels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lane</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As high as its cards need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: stays in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks and valleys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>persona</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as New lead; several with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sticky</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width in px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in px, more where the words need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place from the left in px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place from the top in px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked in place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tag</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
