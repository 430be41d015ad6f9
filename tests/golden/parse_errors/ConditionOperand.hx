class ConditionOperand {
	static function main() {
		#if (debug || )
		trace(1);
		#end
	}
}
