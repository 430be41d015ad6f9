class StdEdgeJson {
	static function main() {
		for (t in ['1', '1.0', '1.5e3', '-0', '"a\\u00e9\\n\\t\\"\\\\/\\/"', '[]', '{}', '[1,2,[3]]', '{"a":1,"b":[true,false,null]}', ' [ 1 , 2 ] ', '"\\ud83d\\ude00"', '{"a":{"b":"c"}}', '12345678901', '1e400', '"x"']) {
			var v:Dynamic = haxe.Json.parse(t);
			trace(t, v, haxe.Json.stringify(v));
		}
		for (t in ['', '{', '[1,]', '{"a"}', 'nul', '"abc', '1x', '01', "'a'", '{a:1}', '[1 2]', '\\u12', '--1', '"\\x"'])
			try { trace(t, haxe.Json.parse(t)); } catch (e:Dynamic) { trace(t, Std.string(e)); }
		trace(haxe.Json.stringify([1.0, 1.5, -0.0, 1e21, 1e-7, Math.NaN, 1 / 0]), haxe.Json.stringify("é\u0001\u001f\"\\/\n\r\t\u2028😀"), haxe.Json.stringify(null), haxe.Json.stringify(true));
		trace(haxe.Json.stringify({a: 1, b: [1, 2]}, null, "  "));
		trace(haxe.Json.stringify([[], {}, [1]], null, "\t"));
		trace(haxe.Json.stringify([1, 2, 3], (k, v) -> v is Int ? v * 2 : v));
		trace(haxe.Json.stringify(["k" => 1]), haxe.Json.stringify({d: Date.fromTime(0)}));
		trace(haxe.format.JsonPrinter.print([1, "a"]), haxe.format.JsonPrinter.print({x: 1}, null, " "));
		var o = haxe.Json.parse('{"name":"Bob","age":3,"tags":["x"],"f":2.0}');
		trace(o.name, o.age + 1, o.tags[0], o.f, Reflect.fields(o).length, o.none);
	}
}
