<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Amounts</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerStrip</name>
    <message>
        <source>Yearly bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your co-op says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the co-op charges each month however much you generate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill can never be below {floor} a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No charge keeps the bill above $0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the system the yearly bill goes from {before} to {after}; it pays back in {payback}; the co-op says: {verdict}; lost each year: {lost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves {saving} in the first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs {more} more in the first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves {saving} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not within {years} years, not even at best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not within {years} years; at best in {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {low} and {high}; {price} up front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the co-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kw} kW AC, {percent} % of your use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with conditions; {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kwh} kWh of credit forfeited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of credit forfeited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no credit is forfeited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 number is a placeholder. Ask {co_op} for: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 numbers are placeholders. Ask {co_op} for: {first}, and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} numbers are placeholders. Ask {co_op} for: {first}, and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrayRow</name>
    <message>
        <source>Array {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove array {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kW DC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modules&apos; nameplate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 lies flat; a 6:12 roof is 26.6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clockwise from north: east 90, south 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a roof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an open rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows on the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Array {number}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BillPage</name>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ledger in dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ledger in kilowatt-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger of the twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credit in dollars arises under this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kWh are banked under this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit carried in from the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit for what the meter received this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit that paid for something on this bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit paid out in money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit carried into the next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill without the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill with the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the co-op to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From you to the co-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, kWh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Copy this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figures as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the drawing as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoOpPanel</name>
    <message>
        <source>Your co-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five digits; it decides the weather.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First month with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month the system starts; credits begin at zero then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{co_op}, ZIP {zip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a non-profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a public body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a school</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the co-op&apos;s programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other co-ops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other case files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ marks what differs from the first column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairwatt cases (*.fairwatt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System, kW AC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated, kWh a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill without, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill with, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit lost, kWh a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never below, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid up front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <source>Cost and loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty field takes the dated default; Numbers shows where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules, inverter and installation, before any incentive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar, installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$/W DC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the whole price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote for everything; it replaces the price per watt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$/kW a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power gets dearer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules fade by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${price} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${price} per watt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no loan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnergyPage</name>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year in kilowatt-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typical year makes {middle} kWh, between {low} and {high}; you use {use} kWh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used on the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, kWh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>“{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is too large to be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” should be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EquipmentPanel</name>
    <message>
        <source>Battery, generator, owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery behind the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 for none. Some co-ops allow no battery behind a net meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fuel-burning generator stands behind the same meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverter is listed to UL 1741</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kwh} kWh battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a leasing company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a power seller (PPA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Eight in ten outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As reckoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid back above this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid back after {years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money starts at ${start} and stands at ${end} after {years} years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money in and out, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years after the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the year {use} kWh are used and {generation} kWh are generated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use and generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op delivers {delivered} kWh in the year and receives {received} kWh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the meter sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gives at most {power} kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power curve of the {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind at the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest yearly bill is that of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly bills side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}, by size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves the value most: {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value today of the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its low to its high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as reckoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill of each month without and with the system. The year goes from ${before} to ${after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bill, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>A number is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Made with Fairwatt on {date}. A reckoning from the co-op&apos;s papers, no offer and no guarantee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your yearly bill goes from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and {checks} comes by check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: nothing is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: {saving} a year saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: {extra} a year more than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and with what is not known for sure a saving between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed with conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the co-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kw} kW AC, {percent} % of the year&apos;s use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your co-op says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of {before}; in eight of ten outcomes {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not within {years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; at the best after {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {low} and {high} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} years at the best, at the worst never within {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kwh} kWh and {credit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of surplus and of credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of surplus, worth {worth} on a bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price up front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fees} of known fees in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public money counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more under Public money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kWh made costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with upkeep, without a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a roof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in rows on the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on trackers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kw} kW DC of solar panels {mounting}, tilt {tilt}°, azimuth {azimuth}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} × wind turbine {turbine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a battery of {kwh} kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes about {kwh} kWh a year ({low} to {high}); {use} kWh are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: taken as {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, may lie between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it: {contact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for them: {contact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 number is a placeholder for the co-op&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} numbers are placeholders for the co-op&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op&apos;s rules refuse this system as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The yearly bill can never be below {floor}: those charges stay whatever the system makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger of banked energy, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger of credit, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credit is carried from month to month under this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the year&apos;s bills are made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year&apos;s bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill without, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill with, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year without, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year with, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy states no rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Due: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps to the first kilowatt-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the policy that can be read two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy says besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules, fees, steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money due once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy states no fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers this rests on, the unknown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLACEHOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no offer, no quote and no guarantee. It is what one typical year comes to under the rules of {co_op} as they were published on the days named here; rules, rates and prices change, and no year&apos;s weather is the typical one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a system may be connected, and at what price, only the co-op can say, in writing. Ask it before you sign anything. This is no advice on taxes or on law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges hold eight in ten of {draws} outcomes drawn from what is not known for sure: weather, models, prices and the placeholders. What nobody has thought of is not in them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveAnswer</name>
    <message>
        <source>Nothing is handed out while a value is wrong: mend it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below stands the last good answer: what is typed under “{field}” is no number yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No newer answer yet: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in the program stopped this answer; nothing of the case is lost. It says: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is back: it was not saved when the program last ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safety copy of this case could not be kept: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below stands the last good answer: what is typed under “{field}” is no number yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No newer answer yet: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in the program stopped this answer; nothing of the case is lost. It says: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({count} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not opened. {problem}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was not saved to {path}: {reason}. It is still open here; save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is handed out while a value is wrong: mend it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairwatt cases (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}[*] – Fairwatt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The savings never pay back the {price} it costs within {looked} years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {price} it costs is not paid back within {looked} years; at best after {low}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {price} it costs is paid back in {middle} years; at best in {low}, at worst never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {price} it costs is paid back in {middle} years, between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 outcomes like this, {percent} pay back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs and brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid up front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which fees of the co-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incentives counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in all the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value today of the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${price} per kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own kWh cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incentives, by their dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible: {amount}, if you meet its condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is known for this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill without, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill with, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In or out, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up, $</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A number is needed here; write 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers to ask the co-op for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper of the co-op gives these, so a placeholder stands for each. The answer&apos;s range is what the low and the high make of it. Type the real number as soon as you have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number behind the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {low} and {high} elsewhere. {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◇ placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Shelby Electric Cooperative, member services, 217-774-3986 (its papers also say SEC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member-owned generation, Shelby Electric Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has no date and warns that policies change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member-owned generation, older page, Shelby Electric Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net metering up to 10 kW, qualifying facility above; replaced since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate 1, Shelby Electric Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated, and older than the 9 % rise announced in January 2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate adjustment announced, Shelby Electric Cooperative, January 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 % overall, of which 6 dollars a month on the fixed charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net metering at United Electric: generation credit 3.734 cents; others pay 2.8 to 7.2 cents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roanoke (NC) 2.82, Pedernales (TX, 2014) 5.826, Heartland and Caney Valley (KS) 6 to 7, Fannin County (TX) 7.1972 cents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illustrative market price year, made for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from a stated, seeded recipe; not a forecast and nobody&apos;s record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly charges for generators seen elsewhere: 3.75 to 49.50 dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributed generation at Fannin County Electric: 50 dollar application, 289.71 dollar meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up-front fees seen at other co-ops: 0, 50, 175, 340 and 500 to 2,000 dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rise of January 2023 would make it about 58 dollars; take today&apos;s from a bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities charge for each kVA of transformer above 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the member&apos;s transformer, 50 kVA or less for the facilities charge as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size up to which the rate asks nothing more. A home&apos;s is seldom larger; enter yours if it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rise of January 2023 would make it about 12.9 cents; take today&apos;s from a bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prairie Power&apos;s on-peak energy charge rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power provider&apos;s rate was not found. Ask the co-op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prairie Power&apos;s energy charge rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market price of energy sold by a standard qualifying facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours of the bundled year average 3 cents; a number set here replaces the whole year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly cost of the additional meter&apos;s communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter has to stay in contact; no monthly price is printed, and none is counted until one is quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op&apos;s quote for further deposits and work on its lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on size, studies and work on the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the second meter of a standard qualifying facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An advanced meter with communication; no price is printed. An ordinary second meter costs 289.71 dollars elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities charge above 50 kVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member-owned generation page, undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small Distributed Generation Facilities Incentive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pay retail for all the energy the co-op delivers. All the energy you send is credited at a weighted price of its power provider, against your energy charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system feeds the member&apos;s own low-voltage wiring behind one metering point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect at one metering point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nameplates behind the meter together, inverter AC and rated turbine power, are 50 kW or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at 50 kW AC or below; a larger system is a qualifying facility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year&apos;s energy is 110 % of the last twelve months&apos; use or less; with a shorter history, of what similar members use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system runs on sun, wind, water, biomass, waste or another renewable source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system is not already served as an eligible renewable facility or as a qualifying facility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system is in one program at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard qualifying facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You use your generation as it happens. What is left in each five minutes is sold at the market&apos;s price of that moment, which can be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication of the second meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page offers the qualifying facility from 10 kW AC on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the system small enough for Small DG, or have the co-op confirm a qualifying facility below 10 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose the standard form, with its second meter, before installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the co-op your choice in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived qualifying facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You use your generation as it happens, without a second meter. What you send to the co-op earns nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose the waived form before installation and give up any claim for what flows out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the co-op your choice in writing; the standard form is the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the bylaws the member owns the system; no lease and no power purchase agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy the system, with a loan if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system stands in the co-op&apos;s retail service area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the utility that serves the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest program of the page ends at 100 kW AC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at 100 kW AC or below; above it the co-op has published no program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given back, for solar and wind alike. It holds the place in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit for an outside engineer&apos;s analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 10 kW AC or below the co-op asks for it only if its study needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether any of it comes back is not said; it is counted as spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee for an outside engineer&apos;s analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page calls it a deposit in one place and a fee in another; it is counted as spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further deposits and work on the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the study is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third visit of the inspectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the third visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if two visits were not enough; counted for each further visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second meter, owned by the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before interconnection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the co-op and talk the project through before you apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a qualifying facility, choose the standard or the waived form before installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written choice of the standard or the waived form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in the application with its papers and the fee; that takes your place in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof of $1,000,000 liability insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in the application with its papers, the fee and the deposit; that takes your place in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FERC Form 556</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 10 kW AC, pay the deposit for the engineer&apos;s analysis with the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 10 kW AC or below, the co-op calls during its study if it needs a deposit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op&apos;s engineers review the project; build nothing before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the approval; it also says which work on the lines you have to pay for. Then build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the co-op&apos;s approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the standard form, have Prairie Power install the meter you bought, in contact with its communication system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all is built, and before anything is switched on, make an appointment for the inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be there for the inspection, with someone from the contractor; if one of you is missing, count the visit as failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op puts in the right meter when the inspection is passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the signed attachments that the co-op returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment D, signed by the co-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment E, signed by the co-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board policy 307 governs interconnection; the co-op warns that its policies change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application fee goes toward the co-op&apos;s own cost of connecting you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project that misses one of the six criteria of Small DG becomes a qualifying facility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your hourly figures cannot show what happens within an hour: a standard facility is settled every five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retail rate here is older than the rise of January 2023 (9 % overall): take today&apos;s charges from your own bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to the co-op about the project before applying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the co-op&apos;s bylaws the member owns the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system that belongs to someone else is not allowed: no power purchase agreement, no lease paid by the kilowatt-hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying costs 500 dollars, which are not given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee holds the project&apos;s place in line and goes toward the co-op&apos;s cost of connecting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op&apos;s engineers look at every project before anyone may build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size, a study or work on the lines can make further deposits necessary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board policy 307 governs interconnection, and the co-op&apos;s policies can change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small system&apos;s application holds Attachments A, D and E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small system&apos;s application holds proof of one million dollars of liability insurance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small system&apos;s application lists the fee of 500 dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small system&apos;s application lists a deposit of 1,500 dollars for an outside engineer&apos;s analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 10 kW AC the co-op gets in touch during its study if it needs a further deposit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qualifying facility&apos;s application holds Attachments A to E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qualifying facility&apos;s application holds the federal energy commission&apos;s Form 556.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qualifying facility&apos;s application holds proof of one million dollars of liability insurance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qualifying facility&apos;s application costs 500 dollars and the deposit of 1,500 dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member and contractor hear when the project is approved and may be built, and then also which work on the lines it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all is built and before anything is switched on, the member makes an appointment for the inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is switched on before it has been inspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The homeowner and someone from the contractor are both there for the inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the inspection is passed, the right meter is put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the co-op has to come more than twice, 100 dollars are due before the third visit and are not given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end the co-op sends back Attachments D and E, signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Small DG the member pays for every kilowatt-hour delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Small DG every kilowatt-hour sent back is worth a seventh of five times the power provider&apos;s on-peak energy rate plus twice its energy rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every solar application costs 500 dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 10 kW AC the deposit of 1,500 dollars is due with the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op asks everyone with solar to be insured for one million dollars of liability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small DG is for systems that meet all six criteria, in the judgment of the co-op&apos;s engineers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First criterion: a member owns the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second criterion: it stands in the co-op&apos;s retail service area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third criterion: it feeds the member&apos;s own low-voltage wiring behind one named metering point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth criterion: all nameplates behind that point add up to 50 kW or less, and a year&apos;s energy to 110 % or less of the last twelve months&apos; use; with a shorter history, of what similar members use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth criterion: it runs on biomass, waste or a renewable source such as wind, sun or water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixth criterion: it is not already served as an eligible renewable facility (policy 308, PPI 504) or as a qualifying facility (policy 321, PPI 509).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project that misses any of the six comes under the policy for qualifying facilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qualifying facility has 10 to 100 kW AC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qualifying facility&apos;s energy is used at the moment it is made; nothing is netted over the billing period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before installation the member settles for the standard or the waived form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard form sells what the member does not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is made beyond the member&apos;s use is recorded every five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That energy is sold through Prairie Power, the co-op&apos;s power provider, while delivered energy is billed as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paid at the market&apos;s price of the moment, which moves every five minutes and can fall below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a further meter, which the member buys and owns and Prairie Power installs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That meter has to stay in contact with Prairie Power&apos;s communication system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the waived form there is no further meter, and the member gives up any claim to be paid for what flows out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One list asks every small system for the 1,500 dollar deposit, a footnote and a later passage tie it to 10 kW: who pays it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due above 10 kW AC; possible at 10 kW or below, if the co-op asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due from every Small DG system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of the three passages name the size, and the particular outweighs the general. The up-front sum is 500 or 2,000 dollars: both are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 1,500 dollars are a deposit in one place and a fee in another: does any of it come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is counted as spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the study does not use is given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing promises its return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the insurance of one million dollars required, or only asked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required: its proof is on the list of application papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wish of the co-op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of papers is what the co-op works from. The premium is yours to enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system between 10 and 50 kW fits both Small DG and the qualifying facility: which is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small DG when it meets the six criteria; the member may ask to be a qualifying facility instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qualifying facility from 10 kW on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page sends a system to the other policy only when a criterion is missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does a system below 10 kW go that misses a criterion, when the qualifying facility begins at 10 kW?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the qualifying facility, marked for the co-op to confirm; if only its size is the trouble, a smaller one is suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page&apos;s own sentence sends it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds above 100 kW?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is published: ask the co-op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The qualifying facility goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page ends at 100 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are exactly 10, 50 and 100 kW inside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, all three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page says or below, less than or equal, and gives a range with both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a member does not own the system, is it a qualifying facility or not allowed at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qualifying facility, since it misses the first criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bylaw stands above the sorting into programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a lease at a flat price allowed, when only leases by the kilowatt-hour are named?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first half of the sentence asks the member to own the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a system outside the service area a qualifying facility, since it misses the second criterion?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, the co-op cannot serve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line of the co-op to connect to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page speaks of net metering projects that offset over the billing period: does Small DG net?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: what is delivered and what is sent are priced apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small DG nets over the month and credits the surplus only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left over from the older program up to 10 kW; the passage on Small DG is plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is the second rate of the formula, and is the result rounded before it is multiplied?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power provider&apos;s general, off-peak energy rate; five weekdays and two weekend days; nothing is rounded before the month&apos;s kilowatt-hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is rounded to a hundredth of a cent first: 0.0557 instead of 0.055714.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are the days of a week. On 6,060 kWh the two differ by 9 cents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may the Small DG credit pay, does it go over to the next month, and does it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pays the energy charge of the same bill, the rest goes on without end, and nothing is paid in cash; the facilities charge is always due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pays the whole bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page does not say. This reading promises least: a year&apos;s bill is never below twelve facilities charges, 624 dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who bills the standard facility, what becomes of a month below zero, and what does the meter&apos;s communication cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a line of the monthly bill; below zero it is a charge; the costs of meter and communication are asked of the member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month is never below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page says that prices go below zero and does not shield the member from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the 100 dollars for the third visit due again for a fourth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, for each visit after the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words name the third visit; the higher sum promises less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence asks the 500 dollars of solar applications: what of wind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind pays nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sentence asks it at the time of application, of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which energy and which use are the 110 % taken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first year&apos;s estimated AC energy against the metered use of the last twelve months; with a shorter history, against the co-op&apos;s figure for similar members. Exactly 110 % is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against an estimate of one&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page names the twelve months and the similar members, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is a five-minute settlement estimated from hourly figures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each hour is split by a stated method, and the result is shown as near, not exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each hour is netted as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netting by the hour hides both what is drawn and what is sent within it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is Form 556 needed below 1 MW?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the page lists it for every qualifying facility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, a federal rule frees small facilities from filing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op&apos;s list decides what it accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May a waived facility send energy out at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it has to hold back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives up the payment, not the flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do Attachments A to E and the policies of the co-op and of Prairie Power say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are listed by name only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may narrow what the page says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are referred to and were not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marias River Electric Cooperative, Shelby, Montana: ask for the general manager or who acts for him or her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net metering policy, Marias River Electric Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no date and names no rate, charge or true-up month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates of Glacier Electric Cooperative, Montana, from 1 June 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neighbour: 31.00 dollars and 7.92 cents; with a generator up to 15 kW 38.00 dollars, 6.96 cents and 5.00 dollars per kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net metering at Park Electric Cooperative, Montana: base charge 32 instead of 23 dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roanoke (NC) adds 3.75 dollars a month; Lyon-Lincoln (MN) set 49.50 in 2016, the highest seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montana Code 69-8-603: unused kilowatt-hours go to the utility at the end of a 12-month period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statute is written for utilities; 1 January, April, July and October are the usual dates to our knowledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net metering agreement of Ravalli Electric, Montana: 175 dollar processing fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neighbour&apos;s charge, not this co-op&apos;s. Neighbours charge 23 (Park), 30 (Sun River, Vigilante) and 31 dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neighbour&apos;s price, not this co-op&apos;s. Neighbours charge 6.3 (Sun River) to 8.6 cents (Park).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly net metering facilities charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy gives no amount. 9 is Park Electric&apos;s difference; Glacier&apos;s generator rate adds 7 dollars and 5 per kW, about 32 at 5 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month on whose first day unused kilowatt-hours are lost (1, 4, 7 or 10: January, April, July, October)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power supplier names the date; the policy does not print it. Ask the co-op: it decides what a summer surplus is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op&apos;s quote for connecting and administering net metering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ravalli Electric, whose policy has the same words, asks 175 dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net metering policy, undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net metering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each month your generation is set against your use. Kilowatt-hours left over wait for the next months; once a year those still unused are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net metering facilities charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is renewable: sun, wind, geothermal heat, water, fuel cells and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generator on gas or oil cannot be net-metered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net metering is for generation the member owns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy the system, with a loan if need be; a lease or a power purchase agreement is outside net metering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nameplate, inverter AC and rated turbine power together, is 10 kW at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at 10 kW or below. A larger system is not net-metered; the co-op may still connect it on terms it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system is meant to cover the member&apos;s own need, so a year&apos;s energy should not be more than a year&apos;s use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of connecting and administering net metering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the co-op for the month in which unused kilowatt-hours end, the facilities charge and the retail rate: the policy prints none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what connecting and administering will cost, and get it in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the co-op&apos;s quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the interconnection agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed interconnection agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op provides the meter: one that turns backward, or two that do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the yearly date, look at the credit on your bill; what is unused on that day is gone and nothing is paid for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The general manager, or who acts for him or her, answers for the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system without any connection to the co-op&apos;s lines needs none of this, and has none of its credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of meter is used does not change the bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month with surplus you still pay the customer charge and the facilities charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retail rate here is a neighbouring co-op&apos;s: take this co-op&apos;s charges from your own bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is in the hands of the general manager, who may pass parts of it to staff or consultants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member may also generate without any connection to the co-op&apos;s lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement with the terms of the interconnection is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is renewable; wind, sun, geothermal heat, water and fuel cells are named as examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net metering is for generation that the member owns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation that the service does not use is set against what the co-op delivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nameplate is 10 kW at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator is meant first of all to cover the member&apos;s own need at that service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs to connect and to administer net metering is the member&apos;s to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary meter that can turn backward may be permitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two meters that cannot turn backward may be needed where readings are automatic; the bill is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the co-op delivers beyond what flows back is billed every month at a retail rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A monthly facilities charge for net metering covers costs of distribution and transmission; the amount is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net of a billing period is measured as the co-op normally meters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If more was delivered than was fed back, the member is billed for the net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If more was fed back, the member is still billed the customer charges of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilowatt-hours fed back beyond that are a credit that appears on the bill of the next period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a year, on the first day of a set twelve-month period, the credit still unused goes to the supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member gets nothing for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power supplier sets that day; the policy does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power supplier sets the day on which unused kilowatt-hours end, and the policy does not print it: which is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows until you ask: 1 January, April, July and October are compared, and the one that saves least leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day that saves most, often 1 January or 1 April for solar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown day must not make the saving look better. These four dates are the usual ones in Montana, to the best of our knowledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are the power supplier, the electricity supplier and the Cooperative?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the bill they are one side, and the co-op is whom to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is set by whoever sells power to the co-op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member has one bill and one contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the facilities charge come on top of the customer charge or in its place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top, every month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One base charge for net metering in place of the usual one, a little higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy says that it will be assessed beside the bill. Park Electric&apos;s base charge for net metering is 32 dollars: 1 dollar above the one used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the 10 kW nameplate DC or AC?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC of the inverter for solar and rated power for a turbine, with a warning when the modules&apos; DC is above 10 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC of the modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the generator can put on the line is what its nameplate tells the co-op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the last month before that day leaves over only shows on the next bill: is it lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it was earned within the twelve months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it starts the new twelve months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy takes what has gathered in the previous twelve months. One June&apos;s 50 kWh are worth 3.96 dollars at 7.92 cents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of a system above 10 kW?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not net-metered, and what it sends is worth nothing here until the co-op names terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is settled in some other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy speaks of interconnection at large and of net metering up to 10 kW only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it matter whether the meter turns backward?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for the bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of meter decides how the month is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net energy is measured over the billing period in both cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Mexico net metering (state rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own utility, or the New Mexico Public Regulation Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net Metering in New Mexico, DSIRE summary last updated 31 May 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the state summary of rule 17.9.570; the rule itself was replaced on 24 May 2022 (A-47).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>17.9.570 NMAC, Governing cogeneration and small power production, effective 24 May 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts that existed then keep their rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of co-op membership, letter in the Mountain Mail, 9 December 2010</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socorro Electric&apos;s 2011 rates, taken as a New Mexico example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates of Columbus Electric Cooperative, New Mexico: 25.00 dollars and 13.180 cents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El Paso Electric charges 7.00 dollars a month. Average residential prices of 2020: 13.7 to 19.0 cents among co-ops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule sets no retail rate; this is one co-op&apos;s. Take your own from a bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy rate paid for surplus energy (avoided cost), one number or January to December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each utility files twelve monthly rates a year; ask for the schedule on file and set all twelve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor for line and transformer losses avoided, if the energy rate does not hold them yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filed rate already holds the avoided losses, so 1. A bare purchase cost with 8 % losses would take 1.08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus of one month above which it is paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility&apos;s quote for metering beyond an ordinary meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net metering meter&apos;s price less an ordinary meter&apos;s. Up to 10 kW the utility has to name it within 10 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule 17.9.570 as summarised on 31 May 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 10 kW, surplus credited in dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each month your generation is set against your use. Energy left over is worth the utility&apos;s energy rate, as dollars on your next bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 10 kW or less; larger systems sell their surplus at the energy rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 10 kW, surplus carried as kilowatt-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each month your generation is set against your use. Kilowatt-hours left over wait for a later month, for as long as you stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 kW AC or less keeps the kilowatt-hours, if the utility has chosen that form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your utility, not you, decides whether it carries kilowatt-hours or pays dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the utility which form it has chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 10 kW, surplus sold at the energy rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each month your generation is set against your use. The utility buys what is left over at its energy rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For systems above 10 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar, wind, water, geothermal, biomass, landfill gas, waste, combined heat and power, microturbines and fuel cells may take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary engine generator is not on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system may have 80 MW at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at 80 MW or below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes, farms, businesses, industry, schools, institutions, nonprofits and governments may take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your utility is one the state commission regulates, an investor&apos;s company or a co-op; a city&apos;s own utility is exempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether the state commission regulates your utility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system is a qualifying facility of the federal act of 1978, as renewable systems and combined heat and power are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state sets no limit on all systems together, so the program is never full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metering beyond an ordinary meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the difference to an ordinary meter is yours to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the utility in writing that you want to connect, with the day and the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written notice of interconnection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility names any metering cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it cannot connect you as you asked, the utility says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the schedule of twelve monthly energy rates on file: it prices your surplus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the utility&apos;s schedule of monthly energy rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 10 kW, ask which form the utility has chosen, dollars or kilowatt-hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the state rule as summarised on 31 May 2017; the rule was replaced on 24 May 2022, so ask for the current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a state regulation; your own utility&apos;s rules stand beside it and may be narrower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The renewable certificates of your generation are yours. Earlier editions of the summary gave them to the utility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said about one system for several meters; none is assumed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way the energy rate is found changed on 24 May 2022: it now follows a market price or the utility&apos;s tariff, and no longer the past year&apos;s purchases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak-only and off-peak-only rates are for facilities that generate in one of the two only; a solar array gets the single rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interconnection standards renewed in July 2008 have been replaced since, last in 2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary names no day on which the rule was enacted or took effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This summary of the state rule was last brought up to date on 31 May 2017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a regulation of the state of New Mexico about net metering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar cells, solar heat engines, wind and water of any size, geothermal, biomass, landfill gas, municipal waste, combined heat and power, microturbines, and fuel cells on any fuel may take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes, farms, businesses, industry, schools, institutions, nonprofits and every level of government may take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investor-owned utilities and electric cooperatives are bound by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system may be as large as 80 MW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state sets no limit on all net-metered systems together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short, a surplus either turns into money at avoided cost for the bill that follows, or stays as kilowatt-hours for as long as it takes to use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever leaves the utility is paid for unused credit at avoided cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates for renewable energy belong to the customer who generates it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said about sharing one system among several meters, so none is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every qualifying facility of the federal act of 1978 may take part, combined heat and power among them, up to 80 MW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every utility that the state commission regulates must offer it; city utilities need not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer with a system pays the same rate and the same monthly charges as without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 10 kW or less the utility, not the customer, picks the form of the credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first form: each surplus kilowatt-hour is paid or credited on the next bill at the utility&apos;s energy rate, which is its avoided cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second form: surplus kilowatt-hours are credited as such and wait from one month to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilowatt-hours still unused when the customer leaves are paid at the energy rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 10 kW the surplus is sold to the utility at its energy rate, of one price or by time of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month&apos;s surplus worth less than 50 dollars goes over to the next bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month&apos;s surplus worth more than 50 dollars is paid out in the month after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each month has its own energy rate: the one for that month in the schedule the utility has filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule holds twelve monthly rates for the coming year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month&apos;s rate is the average the utility paid for economy energy in the same month of the year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate counts the losses avoided in lines and transformers, according to the voltage of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A utility with time-of-use rates also files peak and off-peak rates, for facilities that generate in one of the two only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commission renewed its interconnection standards in July 2008.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facility pays whatever its metering costs beyond an ordinary meter and its equipment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer tells the utility in writing 60 days or more before connecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A utility that cannot connect the system as asked says why within 15 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 10 kW or less the utility names any metering cost within 10 days of being told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary leaves the days of enactment and effect blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to a surplus worth exactly 50 dollars?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is carried on; only more than 50.00 dollars is paid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly 50 dollars is paid too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less is carried and more is paid; nothing is said of the sum itself, and carrying on promises less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the 60, 15 and 10 days calendar or business days, and from when do they run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar days, from the day the utility has the notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says days only; New Mexico&apos;s newer rule says business days where it means them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is of 2017 and the rule was replaced on 24 May 2022: which price holds for a surplus?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary&apos;s rule, marked as replaced where it derives the energy rate from past purchases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s rule: the hourly market price, or the utility&apos;s tariff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s text (17.9.570.11 NMAC) is not part of the summary; contracts of before keep their rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owns the renewable certificates?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility, as editions of 2012 and 2014 have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later edition stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the kilowatts of the rule AC or DC?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AC nameplate of all inverters at the meter, with a warning when the modules&apos; DC is above a limit that the AC is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DC nameplate of the modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Mexico&apos;s interconnection forms use AC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socorro Electric Cooperative office, Socorro, New Mexico (the page and its members also say SEC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interconnect Program, Socorro Electric Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has no date. Another copy prints 10 kW where this one prints 100 kW in the fee sentence (A-01).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the 2011 rates; newspapers report no rate change until 2018 and a 2 % residential increase ordered in 2019.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewable certificate prices of New Mexico&apos;s utilities: PNM 0.25 cents, Xcel up to 8 cents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNM pays 0.25 cents, El Paso Electric paid 2 cents in 2014, Xcel (SPS) 5 to 8 cents up to 100 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newspaper of June 2012 speaks of 16 dollars a month for solar members; today&apos;s charge was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifteen years old; take the figure from a recent bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard Rate paid for surplus energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed with the state commission every year; the figure itself was not found. Ask the co-op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit of one billing cycle above which a check is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking part in the renewable certificate (REC) program: 1 yes, 0 no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is the member&apos;s choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a renewable certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op&apos;s contract names the price; it was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op&apos;s quote for work on its lines and a transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often nothing for a small system; the co-op says after its review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op&apos;s quote for an energy-flow study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger systems only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the certificate meter, put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meter upgrade at Fannin County costs 289.71 dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interconnect program, undated page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each month your generation is set against your use. Energy left over is bought at the co-op&apos;s Standard Rate, as dollars on your next bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewable certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only renewable generation that burns nothing may be behind the net meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use solar cells, wind, water or geothermal heat. The state rule alone would also take fuel cells and combined heat and power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No battery may be behind the net meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the battery out. State rules have come to expect storage since 2023, so it is worth asking the co-op again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No generator with a combustion engine may be behind the net meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the generator out, or ask the co-op where it may be wired instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system connects at one net metering location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one application for each meter; surplus of one meter does not lower the bill of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system shares its connection with no other generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the co-op what else is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interconnection follows the state commission&apos;s rules: 17.9.568 up to 10 MW, 569 above, 570 for what is bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your installer designs to these rules; the co-op&apos;s application refers to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 10 kW the short application serves; above it a longer one, with other fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at 10 kW AC or below, or ask the co-op for the longer application and its fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of the page adds 1 dollar a kW from 10 kW on: 62 dollars at 12 kW. Confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other fees above 10 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page says that they differ and gives no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the co-op&apos;s lines, a transformer among it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is the member&apos;s to pay, if any is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy-flow study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For larger systems, beside the application fee. The page does not say how large; counted from where the longer application begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the first reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for those who sell certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the co-op&apos;s application and agreement for interconnection and hand it in with the application fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interconnect Application Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-line diagram and data sheets of the inverter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 10 kW, ask the co-op for the longer application and what it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extended application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the co-op say whether its lines or a transformer have to be strengthened, and get the price in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the co-op&apos;s quote for work on its lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for this year&apos;s Standard Rate, the price of your surplus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you want to sell renewable certificates, get the contract at the office, and have the co-op hold your signed copy: nothing is paid before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REC Contract, signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the certificate meter put on the AC side of the inverter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the past month&apos;s certificate reading by the 7th; a late month counts as nothing here and may or may not be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates are paid for in May (those of September to April) and in September (those of May to August).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is meant to support renewables without a subsidy from other members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Standard Rate is filed anew each year, so a surplus of this year and of next may have different prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit that no check pays stays on the account and lowers the next bills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retail rate here is of 2011, the newest found: take today&apos;s charges from your own bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op wants members to net-meter renewables, and wants the program to carry itself without a subsidy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying costs 50 dollars for a system of 100 kW or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a larger system the application costs 50 dollars and one dollar more for every kilowatt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the distribution circuit has to be strengthened for the system, the member bears the whole cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transformer that the system needs belongs to that work and is paid by the member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger system may need an energy-flow study; the member bears its whole cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is paid beside the application fee, not instead of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the renewable net meter there may be renewable generation only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facility has to stand on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facility connects at a single net metering location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No generator driven by a combustion engine may be wired behind the net meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No battery may be wired behind the net meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus of one meter may not be pooled with another meter or account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the system makes is first set against what the member uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still left over in a billing cycle becomes a credit on the member&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kilowatt-hour of that credit is worth the co-op&apos;s Standard Rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year the co-op files its Standard Rate anew with the state commission, and the figure may move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the credits of one billing cycle come to more than 50 dollars, the member is sent a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit that no check has paid stays on the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling renewable certificates is voluntary and begins when the member signs the certificate contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seller of certificates pays for a separate meter on the AC side of the inverter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May and September are the two months in which certificates are paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is paid for certificates until the co-op has the signed contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member reports the certificate meter every month, on the 7th at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate contract comes from the co-op&apos;s office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every net-metered interconnection follows the state commission&apos;s rules 17.9.568, 569 and 570.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member fills in the co-op&apos;s combined application and agreement for interconnection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 10 kW the application is longer and asks for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 10 kW other fees apply as well; the page does not say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the 50 dollar fee reach to 100 kW, when a footnote promises other fees above 10 kW and another copy of the page has 10 where this one has 100?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 dollars up to 100 kW as this copy prints it, with the other fees above 10 kW shown as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 dollars up to 10 kW, and 50 dollars plus 1 dollar a kW above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is the one bundled. A 12 kW system would pay 62 instead of 50 dollars, so the fee between 10 and 100 kW has to be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the dollar per kW counted on every kW, or on those above 100 only?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every kW: 150 kW pay 200 dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the excess: 150 kW pay 100 dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state&apos;s own fee rule of 17.9.568 counts every kW in the same words, and the higher fee promises less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to a credit of exactly 50 dollars?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is carried on; only more than 50.00 dollars, after rounding to cents, is paid by check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page pays what exceeds the sum; carrying on is what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must the 50 dollars be earned in one cycle, or may older credit help to reach them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit earned in one billing cycle counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance reached in a cycle counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page speaks of a single bill cycle. Only the day on which the money comes differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the check for the whole credit, or for what the month&apos;s bill leaves of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole credit; the bill stays due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill is taken off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page only says that a check is sent; over a year both come to the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is generation netted over the billing month, or does every kilowatt-hour sent earn only the Standard Rate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netted over the billing month; only the month&apos;s surplus earns the Standard Rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kilowatt-hour delivered is billed, and every one sent earns the Standard Rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page calls its meter a net meter and nets before it speaks of an excess. This is the largest swing on the page: ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the Standard Rate the retail price or the co-op&apos;s avoided cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price of its own, near avoided cost, that the member has to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retail energy charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is filed with the state every year is the schedule of avoided cost, and the program is meant to be free of subsidy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which months does each of the two certificate payments cover?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May pays for September to April, September pays for May to August.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pays for the six months before it, or for some other part of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only split that fits monthly readings and these two months. The year&apos;s sum is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a certificate reading that comes on the 8th earn nothing, or only later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading of the past month is due on the 7th; a late one counts as nothing in the estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A late reading is paid with a later payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page makes readings in time a condition of payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state rule lets a utility choose dollars or kilowatt-hours up to 10 kW: which has Socorro chosen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dollars, at the Standard Rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilowatt-hours carried from month to month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page credits a price per kilowatt-hour, which is the dollar form; the other is not on offer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state rule admits combined heat and power, microturbines and fuel cells on any fuel; does Socorro?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: the co-op&apos;s narrower rule decides behind its net meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever the state admits may connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system has to satisfy both the state and the co-op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the ban on batteries still hold, when state rules since 2023 expect storage?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds, with a warning that state rules have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A battery may be connected under the newer state rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is all there is; the ban decides whether a home with a battery may take part, so ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the kilowatts of the page AC or DC?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Energy Cooperative, Newark, Ohio, 800-255-6815</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net Metering, The Energy Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooftop Solar: net billing, The Energy Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated, later than the net metering page: it is on the co-op&apos;s newer site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electric rates, The Energy Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July 2024: generation 0.070434, transmission 0.028520, distribution 0.0349 dollars per kWh; 37 dollars from 1 August 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LRE rates, copies of 2020 (27 dollars a month) and 2022 (28 dollars), The Energy Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A charge of 34 dollars followed on an unknown day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates of Vigilante Electric Cooperative: minimum 45 dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net metering rider of Jackson EMC: 10 dollars a month for incremental cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roanoke (NC) charges 3.75 dollars a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills of before 1 August 2024 were lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy charge: generation, transmission and distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.070434 + 0.028520 + 0.034900; the first two move with the power cost adjustment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoided cost paid for surplus energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEC publishes no figure. Ask for it: on the newer page it prices every kilowatt-hour you send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum bill of the rate, before credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEC mentions a minimum bill and gives no amount; one equal to the facilities charge changes no bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interconnection charge, if TEC sets one by the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set case by case to recover extra expense; none is counted until TEC names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEC&apos;s quote for facilities charges due with the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if TEC requires them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEC&apos;s quote for construction and expense, paid in advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEC and its power supplier decide alone what is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEC&apos;s interconnection charge, if it is asked for once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page does not say whether the charge comes once or every month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the disconnect switch, put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An installer&apos;s offer often holds it already; give 0 then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net metering page: monthly netting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each month your generation is set against your use. Energy left over is credited at TEC&apos;s avoided cost, as dollars on your next bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interconnection charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind, solar, biomass from animal waste, fuel cells and other renewables that qualify under the federal act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generator on fuel oil or gas does not qualify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published requirements and the agreement reach up to 25 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at 25 kW or below; for more, TEC has published nothing and has to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 25 kW no extra liability insurance is asked for; exactly 25 kW is not below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay below 25 kW, or ask TEC which insurance it wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverter is certified to UL 1741, meets IEEE 1547, and leaves the line by itself in an outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an inverter that is listed to UL 1741.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A turbine whose inverter has no UL listing is one to walk away from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for another seller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are a member and meet TEC&apos;s conditions of membership and service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask TEC about membership first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disconnect switch with a visible gap, lockable and labelled, stands within three feet (0.91 m) of the co-op&apos;s meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have your installer plan the switch beside the meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the signed agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Construction and expense TEC needs for your system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in advance, before the system is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interconnection charge, if asked for once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as TEC sets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case by case. If TEC charges it by the month, set the monthly figure instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the seller for the kilowatt-hours a month and a year at your site&apos;s average wind, and hold them against the estimate here; put peak output and power curves aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly and annual energy at the site&apos;s average wind speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether the inverter is UL listed to 1741; if not, look elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UL 1741 listing of the inverter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a price for each: turbine, tower, installation, interconnection, labor, rented machines, concrete and steel, electrical parts, freight, sales tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itemised offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how many years the warranty lasts (one to five is usual) and whether it pays for labor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warranty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask which upkeep the turbine needs, how often, and what it costs a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maintenance schedule with its cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If lightning is frequent where you live, ask for protection against it and its price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how long the seller has been in business: five years, or a line taken over from another maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call at least two owners of a similar turbine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the turbine&apos;s certificate to IEC 61400-2 from the Small Wind Certification Council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate of the turbine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know what TEC pays for surplus before you buy: ask for the avoided cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check zoning, codes and homeowners&apos; rules on height and distance to the boundary, and allow time for a permit or an exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoning permit for the tower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have TEC approve the final design before you buy material or equipment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File the application for interconnection with its plan and papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application for Interconnection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan: electric design, interconnection requirements, capacity, operating characteristics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UL 1741 certificate of compliance of the inverter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maker&apos;s statement of IEEE 1547 compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get every permit that city, state and federal codes ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building and electrical permits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After approval, TEC sends two originals of the agreement; sign both and send them back, with facilities charges if there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two originals of the agreement for net metering, interconnection and parallel operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay for construction TEC has to do before the system is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the system, with the lockable, labelled disconnect switch beside the meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the local building authority make its final electrical inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final electrical inspection report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then call TEC for its inspection before connecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEC compares the system with the papers, looks at the isolating device, puts up warning signs and sets the meter that counts both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for TEC&apos;s written permission; run nothing in parallel with its lines before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEC&apos;s written authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the fully signed agreement that TEC returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one fully executed agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the system by TEC&apos;s policies and technical requirements from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be built for your system is for TEC and its power supplier to say; no figure here can stand in for theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEC may lock your switch open for safety, maintenance or an emergency; the energy lost meanwhile is not paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forms are at TEC&apos;s offices too, and 800-255-6815 answers questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEC has two pages. The newer one, without a date, credits all energy you send at avoided cost and nets nothing; ask which holds for a new system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The energy charge is of July 2024 and moves with the power cost adjustment: take today&apos;s from your own bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer page: net billing (undated; confirm with TEC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pay retail for all the energy TEC delivers. All the energy you send is bought at TEC&apos;s avoided cost and pays your bill, the same month first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system is connected safely, by all codes that apply, and does no harm to the co-op&apos;s own system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published requirements reach up to 25 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind, solar cells, biomass from animal waste, fuel cells and other renewables that qualify under the federal act may take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small systems are billed by net metering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter is exchanged for an electronic one that counts both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill is made from those two readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retail is paid, period by period, for what the co-op supplied beyond what the member did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a period in which the member supplied more, the monthly charge or the minimum bill is still due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy sent beyond what was drawn earns a credit at the co-op&apos;s avoided cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application for interconnection is filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it comes a plan: electric design, interconnection needs, capacity, and how the system will run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system meets IEEE Standard 1547.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverter works with the grid only and is certified to UL 1741.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of compliance from Underwriters Laboratories goes with the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker&apos;s statement that the equipment meets the IEEE standard goes with the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs in parallel with the co-op&apos;s lines before the co-op has approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 25 kW no extra liability insurance is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After approval, two originals of the joint agreement on net metering, interconnection and parallel operation are signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed agreement goes back with facilities charges, if there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement is written for qualifying facilities up to 25 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local building authority makes its final electrical inspection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only then does the member call the co-op for its own inspection before connecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op looks whether what was built is what the application and agreement say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op looks whether the isolating device is as it requires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op puts lasting warning signs on the meter and the disconnect switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op sets the net meter on the same visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the system begins with the co-op&apos;s written permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member gets one fully signed agreement back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it runs, the system keeps to the co-op&apos;s policies and technical requirements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner is a member who meets every condition of membership and service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, laws and permits are the member&apos;s business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever the co-op has to build or spend for the system is paid in full, in advance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be built is for the co-op and its power supplier alone to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an outage the system takes itself off the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a disconnect switch whose open gap can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member pays for that switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch can be locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch is no more than three feet from the co-op&apos;s meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch carries the label that names it the utility&apos;s disconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op may lock the switch open for safety, for maintenance or in an emergency; lost energy is not paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the design approved before you buy anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For extra expense of operation and maintenance TEC may ask a charge, set for each case by the same measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forms are also at the co-op&apos;s offices, and there is a number to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge a turbine by its kilowatt-hours a month or a year at your site&apos;s average wind, never by its peak output or a seller&apos;s curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A turbine whose inverter has no UL listing is one to walk away from; most co-ops ask for UL 1741.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count everything: turbine, tower, installation, interconnection, labor, rented machines, concrete and steel, electrical parts, freight and sales tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranties last one to five years; a longer one that includes labor is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what upkeep the turbine needs and what it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where lightning is frequent, think of protection against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller should have five years in business, or have taken over another seller&apos;s line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to two owners or more of a similar turbine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a certificate of the Small Wind Certification Council to IEC 61400-2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know the co-op&apos;s rules, and what it pays for surplus, before you buy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoning, codes and homeowners&apos; rules may limit height and distance to the boundary, and permission takes time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer page bills every kilowatt-hour the co-op delivers at the retail rate and counts the other direction apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer page buys every kilowatt-hour the member sends at the avoided-cost rate, as a credit on the bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the newer page, credit beyond what the member owes that month goes on from month to month until it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is exactly 25 kW inside the limits, when one passage says up to and another less than 25 kW?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the program&apos;s limit, and outside the exemption from insurance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside both, or outside both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each passage is taken by its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEC has two pages: monthly netting with the surplus at avoided cost, and a newer one that buys everything sent at avoided cost. Which holds for a new system?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer page, net billing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page, monthly netting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither page has a date, and the newer one promises less. This is the largest swing of all: ask TEC before you sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month of surplus, are the monthly charge and the minimum bill both due?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both, one on top of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minimum is a floor, not a further charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do three slips of the page mean: a plan handed in by TEC, an IEEE Standard 157, and a member who sends himself the agreement?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is handed in to TEC, the standard is 1547, and TEC sends two originals which the member signs and returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else makes sense beside the rest of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the dollar credit pay the facilities charge too, and does it ever end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pays the whole bill, does not end while one is a member, and is lost on leaving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pays for energy only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page is silent; the newer one lets credit roll until it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the interconnection charge paid once or every month?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is counted by the month until TEC names it; a single sum is shown as an unknown fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A monthly charge, here of 10 dollars as another co-op asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation and maintenance come back every year, so a monthly charge is possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roof</name>
    <message>
        <source>Drag an array, or use the arrow keys: left and right turn it, up and down choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>array {number} faces {azimuth} degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions of the arrays: {arrays}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{co_op} allows this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{co_op} allows this system, with conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{co_op} does not allow this system as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{co_op} has to be asked: its papers leave something open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passed} rules met, {failed} broken, {ask} to ask about, {warn} to take care of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your use, at most {kw} kW AC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that can be read two ways: ask the co-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As read here: {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way: {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the policy says besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How doubtful words are read, where it moves no money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules, held against this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This co-op&apos;s file names no condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would mend it: {fix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op&apos;s programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits, and is the one worked out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out here all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money due once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if it comes to that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: ask the co-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op&apos;s papers name no fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If all that is possible comes as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In neither sum, because nobody has published them: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps to the first kilowatt-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-op&apos;s papers name no steps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>the id {id} is that of {path} already, expected another id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizePage</name>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kw} kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on the chart takes that size into the case; undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes in kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {kw} kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole kilowatts and edges under {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kW AC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-op says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up front, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value today, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SolarPanel</name>
    <message>
        <source>Solar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No solar panels in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kW AC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nameplate the co-op&apos;s size limits look at. Empty: the default ratio to the modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soiling, wiring, mismatch, shade and the like, together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kw} kW of modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kw} kW of modules in {count} arrays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Meets the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the co-op</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Net Metering, The Energy Cooperative (http://theenergycoop.com/net-metering/), read 2026-11-21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many kilowatt-hours a year do the turbines make at this place&apos;s average wind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than this place&apos;s wind is likely to give: ask for which average wind, at which height, it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the inverter UL listed, to UL 1741?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for another seller: most co-ops connect no inverter without this listing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does each part of the whole cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have these named too, be it as 0, so that none of them comes as a surprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many years does the warranty last?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warranty of one to five years is usual, and a longer one is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the warranty pay for labor as well as for parts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a tower is dear: ask for a warranty that covers it, or set money aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the regular upkeep of the turbines cost a year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every turbine needs upkeep: ask what has to be done, how often, and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is protection against lightning part of the offer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If lightning is frequent where you live, have its price added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many years has the seller been in business?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five years or more are the rule of thumb, so that parts and service are still there later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the seller taken over another maker&apos;s line of turbines?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then five years in business should speak for the seller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many owners of a similar turbine may you call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for two at the least, and call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the turbine certified to IEC 61400-2, as by the Small Wind Certification Council?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a certificate nobody but the maker vouches for its power, its noise and its strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the co-op told you what it pays for surplus?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the co-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before you buy: until then the price of surplus in this estimate is the one on paper, or a placeholder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do zoning, codes and homeowners&apos; rules allow a tower this high, this near to the boundary?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the county and the homeowners&apos; association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permit or an exception has to come first, and takes time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar panels on a roof installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low: the same table a year before (ATB 2024, commit 029db01); high: as far above (assumption)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NREL REopt.jl pv_defaults.json, commit a9d42b2, based on the Annual Technology Baseline 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low: the same table a year before; high: as far above (assumption); EnergySage&apos;s marketplace average at about 11 kW was 2.56 (pv magazine usa, 2025-01-30)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low and high: as for 11 kW; the table a year before said 2.105</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground mounting over roof mounting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.15 above 100 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NREL REopt.jl pv_defaults.json, commit a9d42b2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upkeep of solar panels up to 11 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAM 2025 residential: 30; includes replacements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upkeep of solar panels up to 100 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAM 2025 commercial: 22; includes replacements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new inverter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not count it beside an upkeep that includes replacements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EnergySage in pv magazine usa, 2025-01-30: 2,991 of 29,926 dollars for 10.8 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of a new inverter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle of the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EnergySage: string inverters last 10 to 15 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly loss of output of solar panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REopt.jl and SAM defaults; fleet median 0.72 in NREL/TP-5K00-76687, earlier literature 0.5 to 0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small wind turbine installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low: US market average of 2021 (9.2 million dollars for 1.8 MW, PNNL Distributed Wind Market Report 2024); high: SAM 2025 at 20 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NREL REopt.jl src/core/wind.jl v0.57, residential up to 20 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low: a maker&apos;s machine in REopt.jl commit 1e04657; high: US market average of 2023; SAM 2025 at 100 kW: 6,055</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NREL REopt.jl src/core/wind.jl v0.57, commercial 21 to 100 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upkeep of a wind turbine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low: SAM 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NREL REopt.jl src/core/wind.jl v0.57</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly rise of electricity prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low: REopt.jl v0.54; high: prices that keep up with inflation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US EIA Annual Energy Outlook 2025 (real -0.28 % a year, 2024 to 2050) with 2.5 % inflation; Google Solar API uses 2.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly rise of other prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low and high: assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAM and REopt.jl defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low: inflation alone; high: REopt.jl&apos;s commercial rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Solar API discountRate 1.04</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest of a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAM default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years looked ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Solar API uses 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly rise of fixed charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low: charges that stay (assumption); high: inflation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken to rise as electricity prices do (US EIA Annual Energy Outlook 2025 with 2.5 % inflation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly rise of what the co-op pays for surplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high: as retail prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumption that does not overstate the saving: no co-op promises a rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly growth of the member&apos;s use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low and high: assumption; not part of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumption: the use stays as the bills say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federal residential clean energy credit (25D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe enough federal income tax; the installation was finished by the last day; the home is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by P.L. 119-21; what was left over from earlier years still carries forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IRS FS-2025-05; currentfederaltaxdevelopments.com 2025-08-21; everycrsreport.com IN12611</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federal clean electricity investment credit (48E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system is a business&apos;s, you owe enough income tax, and the rules on foreign components are met (construction begun after 2025)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 % for systems below 1 MW AC; the exception from the wage rules below 1 MW is general knowledge and not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crowe.com, new rules for wind and solar energy projects; jdsupra.com, IRS guidance for renewable projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USDA Rural Energy for America Program grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A farm or a small rural business; the grant is competitive and decided before work begins; whether a window is open is not known: ask USDA Rural Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 25 % (50 % under Inflation Reduction Act funds); ground-mounted solar above 50 kW comes last since 2025-08-19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wastedive.com, usda-reap-application-delay; jdsupra.com, sunlight-under-scrutiny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federal first-year depreciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property of a business acquired after 2025-01-19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eidebailly.com, obbb-energy-credits; scarpelloconsulting.com 2025-07-29</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Mexico new solar market development tax credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified by the state&apos;s energy department while the yearly pool of 30 million dollars lasts; you owe New Mexico income tax; solar alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 6000 dollars a taxpayer and year; its first day is general knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corralescomment.com 2024-08-21; 3.3.14 NMAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Mexico solar credit as a bill of 2026 would have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the bill became law: it was found as introduced and nothing more; it would take the place of the 10 % credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enactment not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fastdemocracy.com NMB00012274 (2026 session)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun of one year against the typical year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn anew for every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D. Thevenard, S. Pelland, Estimating the uncertainty in long-term photovoltaic yield predictions, Solar Energy 91, 2013: 3.9 % for year-to-year climate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar model and weather station against this roof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one draw for all years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D. Thevenard, S. Pelland, Solar Energy 91, 2013: 7.9 % for the average yield over the life of a system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun of the weather stations round the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where several stations are blended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dullest and the sunniest of the stations that are blended (NSRDB TMY3 climate table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind of one year against the typical year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn anew for every year; their own simulations of the eastern USA vary less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S. Pryor, T. Shepherd, R. Barthelmie, Wind Energy Science 3, 2018: nine years in ten within 10 % of the mean energy, as the industry takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean wind speed at the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WindWatts ensemble METHODS.md (NatLabRockies/windwatts-ensemble): mean of |bias| 0.44 m/s at 285 stations, a deviation of 0.55 m/s; L. Sheridan et al., Wind Energy Science 7, 2022: within 0.5 m/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses of a small wind turbine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where the losses are a default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNNL, Loss Factors for Small Distributed Wind Turbines Based on Field Data, 2026: median 17 %, tools&apos; defaults from 7 to 18 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much models overstate a small turbine&apos;s capacity factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything from nothing to that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L. Sheridan et al., Wind Energy Science 7, 659, 2022: by 2.5 points for SAM, more for other tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where the price is a default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low and high of the table of costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly loss of output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where it is a default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly rise of energy prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly rise of what surplus earns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure the co-op has not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stand-in value is the likeliest; where there is none all values between are equally likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low and high of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice only the co-op knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each equally likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the choices of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home heated with fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US DOE / OpenEI &apos;Commercial and Residential Hourly Load Profiles for all TMY3 Locations&apos; (dataset 961): mean of the LOW and BASE houses of Boston and St Louis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home with electric heating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the home profile for 60 % of the year&apos;s use; 40 % (assumption) in proportion to the degrees below 15.5 degC at Boston and St Louis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dairy farm with two milkings a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peaks at the milkings about 08 h and 20 h (audit of 61 farms, ITEA 111-3); their height, the base and the summer fans are assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irrigation pumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pumps that run day and night from April to October; the shares of the months are assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US DOE commercial reference buildings (RetailStore, StripMall, Supermarket; mean of 14 cities), NREL REopt.jl load profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US DOE commercial reference buildings (SmallOffice; mean of 14 cities), NREL REopt.jl load profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same use in every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source: equal power in 8,760 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Energy Information Administration, FAQ 97: average residential customer of 2020; low Hawaii, high Louisiana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manufacturer curve (not a certified test)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stall Regulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legacy product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated_kw is the certified power at 11 m/s (AWEA/SWCC convention), not the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commercially available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAM/WindWatts give &apos;rotor diameter&apos; 1.85 / 2.2 m; the curve needs D=3.7 m (1.85 m is the radius: Cp would be 1.6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furling (passive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binned test data; R9000 4.7 kW was one of the SWCC full certifications (SWCC newsletter June 2013)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binned curve; stall regulated; power falls above 13 m/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manufacturer curve, 11 points read from mph (not the certified test)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch Regulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binned test data (two-blade, large rotor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passive Pitch Regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAM names it &apos;EO25/12 12.6m&apos; but lists D=15.81 m; Cp check supports 15.81 m (12.6 m would exceed the Betz limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binned curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manufacturer curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAM/WindWatts give &apos;rotor diameter&apos; 13.8 m; that is the radius (Cp would be 1.4); D=27.6 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binned test data, stops at 12.5 m/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAM 2025.4.16 defaults, WindPowerResidential</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Your use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meter&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What similar members use stands in for the bills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of use like those of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the month&apos;s kWh spread over the hours; each month&apos;s sum stays as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to come and is not in the bills; it is added to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An electric car to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh/yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heat pump to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kwh} kWh in the twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kwh} kWh a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What similar members use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of meter readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green Button or CSV (*.xml *.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in {month}, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an all-electric home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dairy farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>irrigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual for the member</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Why this month&apos;s bill is what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit in dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank in kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter delivered {delivered} kWh to you and received {received} kWh from you; {billed} kWh are billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You used {use} kWh and generated {generation} kWh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate from: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}: {text} ({source})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opening} opening + {earned} earned = {used} used + {forfeited} forfeited + {paid} paid + {closing} closing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindPanel</name>
    <message>
        <source>Wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the usual tower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.14 over open land, 0.25 among farm buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind, installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$/kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {kw} kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} × {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotor {rotor} m; at most {peak} kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified: {kwh} kWh a year at 5 m/s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindQuestions</name>
    <message>
        <source>Before you buy a wind turbine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: {well}. To take care of: {warning}. Red flags: {flag}. Still to ask: {blank}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interconnection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment rental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concrete and rebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electrical parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales tax</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill without the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill with the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill without less bill with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to you, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from you, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forfeited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banked energy, {flow}, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit, {flow}, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill without, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill with, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public money, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upkeep, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan payments, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash flow, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase alone, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase alone, added up, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase alone, in today&apos;s money, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, added up, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up, low, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up, high, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the purchase itself, with or without the loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never within {years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly bill without the system, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly bill with the system, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes by check in the year, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the year, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the year, low, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the year, high, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill can never be below, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banked energy lost in the year, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit lost in the year, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the co-op&apos;s rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nameplate, kW AC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation over the year&apos;s use, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up front, with the known fees, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known fees in it, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public money counted, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays back in, years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays back in, at the best, years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays back in, at the worst, years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays back in today&apos;s money in, years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth today of the purchase, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly return, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a kWh made, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, or what would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flag.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
