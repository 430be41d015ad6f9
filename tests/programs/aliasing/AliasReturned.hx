class AliasReturned {
	static function same(a:Array<Int>):Array<Int> {
		return a;
	}

	static function main() {
		var a = [1];
		var b = same(a);
		b.push(2);
		Sys.println(a.length + " " + b.length);
	}
}
