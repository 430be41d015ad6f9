class AliasDynamic {
	static function main() {
		var o:Dynamic = {n: 1};
		var p:Dynamic = o;
		p.n = 2;
		Sys.println(o.n);
		Reflect.setField(o, "n", 3);
		Sys.println(p.n);
	}
}
