package shop;

import shop.Types.Product;

class Catalog {
	public static inline var LIMIT = 1000;

	public static function load(text:String):Array<Product> {
		var out:Array<Product> = [];
		for (line in text.split("\n")) {
			var p = parse(line);
			if (p != null)
				out.push(p);
		}
		return out;
	}

	static function parse(line:String):Null<Product> {
		var parts = line.split(":");
		if (parts.length != 2)
			return null;
		return {name: parts[0], cents: Std.parseInt(parts[1])};
	}

	public static function find(all:Array<Product>, name:String):Null<Product>
		return Lambda.find(all, p -> p.name == name);

	public static function names(all:Array<Product>):Array<String> {
		var out = all.map(p -> p.name);
		out.sort(Reflect.compare);
		return out;
	}
}
