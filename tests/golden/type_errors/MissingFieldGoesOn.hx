class MissingFieldGoesOn {
	static function take(n:Int, ?s:String) {}

	static function main() {
		var a = [1];
		var n:Int = a.lenght + "x".nothing(a.other, b);
		take(a.missing, a.also);
		take(1, "x".none);
		for (x in a.items)
			take(x.more);
		a.size = 1;
		MissingFieldGoesOn.gone(1);
		"x" + n;
	}
}
