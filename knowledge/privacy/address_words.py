"""Words of addresses: kinds of streets, what no street is called, dwellings, and what stands beside them."""


def either(words: str) -> str:
    """Return words as the alternatives of a regular expression; “_” stands for a space within one."""
    return "|".join(word.replace("_", " ") for word in words.split())


SURE_STREETS = either(
    "road rd street embankment avenue ave lane ln crescent cres terrace gardens gdns grove mews parade wynd brae "
    "boulevard villas cottages ffordd heol stryd"
)
MAYBE_STREETS = either(
    "close cl drive dr way court ct rise row place pl square sq walk hill brow park pk view green gate wharf yard bank "
    "croft fold mount vale meadows? end quay loan ridge fields? st house hse heights estate buildings cottage farm "
    "lodge mill barn"
)
"""Words that mean other things, too."""
ONE_WORD_STREETS = either("court wood field dale gate ridge croft mead hurst lea brook holme garth mount")
"""Endings of streets that are one word: “8 Ravenscourt”."""
OTHER_STREETS = either("heol ffordd stryd lon maes rhodfa clos cwrt bryn parc tan_y")
"""Words for a street that stand before its name."""

DATES = frozenset(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september "
    "october november december mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday "
    "friday saturday sunday".split()
)
NO_STREET = DATES | frozenset(
    "a about after all an and any are as at away bed beds before behind big but by can car children class days day did "
    "different do down each every families for foster from full game good had has have he her his home homes hour "
    "hours if in into is it kids km last long looked metres mile miles min mins minute minutes month months more new "
    "of off old on one only or our out over people per placement placements pm am pounds school she short small staff "
    "than that the them then there they this to two up us was way we week weeks were when who will with year years yr "
    "yrs young".split()
)
"""Words that stand between no house number and its street: “15 minutes drive”."""
NO_STREETS_NAME = frozenset(
    "the a an our my his her their this that same next other main high long busy every each any no right left street "
    "on down up to off end one".split()
)

NO_HOUSE = frozenset(
    "academy building centre church civic clinic college council county court hall hospital library office "
    "offices prison school service services street suite team the town trust unit university yoi hmp".split()
)
"""In the name of a building in which nobody lives at home."""
HOME = either(
    "house flat bungalow cottage bedsit farmhouse caravan tenancy digs lives? living staying stays stopping sleeping "
    "kipping moved hiding squat lodgings the_one"
)
DWELLING = either(
    "house bungalow flat terrace caravan trailer narrow_?boat canal_boat boat houseboat smallholding cottage farm "
    "farmhouse maisonette semi semi-detached tower_block block shed garage door doors the_one place lives? living "
    "stays? staying stopping kipping sleeping lodging squat yard building bedsit pitch site van tent tenancy"
)
NEAR = either(
    "opposite behind above next_to next_door_to across_from facing beside by past round_the_corner_from over "
    "at_the_back_of round_the_back_of at_the_end_of at_the_top_of at_the_bottom_of backs_on_?to backing_on_?to off "
    "on_top_of in_front_of opp near"
)
LANDMARK = either(
    "orange_hall chinese greggs gate shops? chippy chipper chapel church mosque temple gurdwara synagogue tesco asda "
    "spar co-?op aldi lidl sainsburys sainsbury's morrisons iceland b&m farmfoods premier nisa londis costcutter "
    "station pub lock garage bar bakers baker's bakery takeaway takeaways butchers butcher's post_office bridge "
    "roundabout surgery bookies kebab launderette laundrette barbers barber's salon cemetery graveyard crematorium "
    "reservoir canal marina costa mcdonalds mcdonald's kfc subway tattoo chemist chemists pharmacy stadium rugby_club "
    "football_club cricket_club golf_club social_club club cattle_grid war_memorial village_hall petrol bowling_green "
    "bingo nail vape car_wash carpet furniture cash_and_carry corner_shop playground rec scrapyard lighthouse harbour "
    "level_crossing level-crossing industrial_estate retail_park leisure_centre school_gates? primary_school "
    "clock_tower tram_stop cricket_pitch football_pitch cricket_ground football_ground railway railway_line "
    "rugby_ground allotments common coral ladbrokes betfred boots superdrug poundland b&q homebase halfords "
    "wetherspoons spoons dominos pizza_hut nandos heron wilko argos bargains pound_shop phone_shop dry_cleaners "
    r"undertakers funeral_parlour vets dentist dentists job_centre health_centre [abm]\d{1,4} bus_station bus_stop "
    "bus_depot water_tower windmill castle"
)
SIGHTS = either("bridge canal lock harbour reservoir roundabout level_crossing level-crossing field park")
"""Landmarks that people go over, and live above none of."""
NO_HOME = either(
    "visits? visiting trips? outing sessions? panel park parking parked meet meets meeting training event office "
    "conference drop-in course clinic"
)
