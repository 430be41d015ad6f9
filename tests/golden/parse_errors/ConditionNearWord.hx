class ConditionNearWord {
	static function main() {
		#if js
		trace("js");
		#elsif cpp
		trace("cpp");
		#else
		trace("else");
		#end
	}
}
