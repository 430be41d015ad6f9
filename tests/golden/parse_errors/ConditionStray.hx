class ConditionStray {}
#end
