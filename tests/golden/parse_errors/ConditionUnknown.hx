class ConditionUnknown {}
#foo
