class ConditionStrayElse {}
#else
