class ReflectPart {
	static function main() {
		var a:Dynamic = {l: {n: 1}};
		var l = Reflect.field(a, "l");
		l.n = 2;
		Sys.println(a.l.n);
	}
}
