"""Words that people put around a question and that say little about it; they count half."""

FACTOR = 0.5

PADDING = frozenset(
    """able advice anybody anyone anything ask asking bad best better bit bring build building builds came come
    comes coming deal dealing different else ever every everybody everyone experience experiences feel find
    finding general give gives giving go goes going good got great guess hello help helped helpful helping helps
    hey hi idea ideas improve improving info know knows let lets letting like little look looking lot lots make
    makes making
    many maybe mean means much need needed needs new nice now ok okay one ones pass people please possible
    probably problem problems put question quick quite really recommend right said say says see seem seems show
    shown shows so someone something sort stuff suggest suggestion suggestions sure take takes taking tell thank
    thanks thing things think thought tip tips today tonight took try trying understand us use used useful uses
    using usually want wanted wants way ways week well wonder wondering work working works year years yes yet""".split()
)
