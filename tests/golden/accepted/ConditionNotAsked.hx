/* What is wrong with a value counts only where the value decides. */
class ConditionNotAsked {
	static function main() {
		#if (never_defined && (true | false))
		var a = 1;
		#elseif (true || "x" < 1 || version("one") > 2)
		var b = 2;
		#elseif (version("none") | 1)
		var c = 3;
		#end
		#if never_defined
		#if (1 | 2)
		var d = 4;
		#end
		#end
		trace(b);
	}
}
