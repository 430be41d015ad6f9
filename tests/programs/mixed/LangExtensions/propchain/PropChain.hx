package propchain;

class S { public static var items(get, never):Array<String>; static function get_items() return ["a", "b"]; public static var first(get, never):String; static function get_first() return items[0]; public static var len(get, null):Int = 5; static function get_len() return len + 1; }
class PropChain {
	public static function main() {
		Sys.println(S.items.length + S.first + S.len);
		Sys.println(S.items.map(x -> x + S.first).join(","));
		Sys.println('${S.first}');
	}
}
