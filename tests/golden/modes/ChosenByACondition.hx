class ChosenByACondition {
	static function main() {
		var a = [1];
		var b = [2];
		var c = a.length > 0 ? a : b;
		c.push(3);
		Sys.println(a.length);
	}
}
