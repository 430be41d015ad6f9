class MapLiteralPairs {
	static function main() {
		var m:Map<String, Int> = ["a" => "x"];
		var n:Array<Map<String, Int>> = [["a" => "x"]];
		var n:Array<Map<String, Int>> = [["a" => 1], ["a" => "x"]];
		f(["a" => "x"]);
		m = ["a" => "x"];
		n = [["a" => 1, "b" => ""]];
		var o:{m:Map<String,Int>} = {m: ["a" => "x"]};
		var o:Null<Map<String,Int>> = ["a" => "x"];
		var p:Map<String,Int> = [1 => 2];
		var q:Map<String,Map<String,Int>> = ["a" => [1 => 2]];
		var q:Map<String,Map<String,Int>> = ["a" => ["b" => ""]];
	}
	static function f(m:Map<String,Int>):Map<String,Int> { return ["a" => ""]; }
}
