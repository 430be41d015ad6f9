class ReflectSecondName {
	static function main() {
		var a:Dynamic = {n: 1};
		var b = a;
		Reflect.setField(b, "n", 2);
		Sys.println(a.n);
	}
}
