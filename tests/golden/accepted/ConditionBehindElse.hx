class ConditionBehindElse {
	static function main() {
		#if foo
		var a = 1;
		#else
		var b = "2";
		#elseif bar
		var c = 3;
		#else
		var d = 4;
		#end
	}
}
