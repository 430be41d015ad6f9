class FunctionsAsValues {
	static function size(s:String) return s.length;

	static function main() {
		var a = ["1", "x"];
		Sys.println(a.map(StringTools.trim).length);
		Sys.println(a.map(size)[0]);
	}
}
