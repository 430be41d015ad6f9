class DynamicMethodCall {
	static function main() {
		var a:Dynamic = [1];
		a.push(2);
		Sys.println(a.length);
	}
}
