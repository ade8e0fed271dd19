"""Words that people at work write every day and that are in no dictionary: spelling leaves them alone."""

EVERYDAY_WORDS = frozenset(
    """asbo asbos asye bezzie bruv cafcass camhs chav couldve cozzer deffo defo didnae dinnae dont dyou ehcp
    ehcps fete fostercare ginnel gobby howay iros kecks keyworker keyworking lado lados lairy leccy marac
    mardy meds mithering moany mutha ofsted oioi pished prem resi resis roadman scran senco sencos senda
    shoulda shouldve sleepin sleepins snapchat spag steamin tash thatd themself theyd tiktok trackies uasc
    unsend weve whatsapp woulda wouldve yots youd youve""".split()
)
