#if foo
class ConditionUnclosed {}
