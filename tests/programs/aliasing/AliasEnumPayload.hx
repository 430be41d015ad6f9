enum Box {
	Full(items:Array<Int>);
	Nothing;
}

class AliasEnumPayload {
	static function main() {
		var items = [1];
		var b = Full(items);
		items.push(2);
		switch (b) {
			case Full(xs):
				xs.push(3);
				Sys.println(xs.length + " " + items.length);
			case Nothing:
		}
		Sys.println(items);
	}
}
