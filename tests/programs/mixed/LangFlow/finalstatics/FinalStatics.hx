package finalstatics;

class FinalStatics {
	static final NAMES = ["x", "y"];
	static final MAP:Map<String, Int> = ["a" => 1, "b" => 2];
	static final CONF = { host: "h", port: 80, tags: ["q"] };
	static final FN = (x:Int) -> x * 2;
	static final COMPUTED = 3 * 4 + NAMES.length;
	static final RE = ~/a+/;
	static var unused = 3;
	public static function main() {
		Sys.println(NAMES.join("") + MAP["b"] + CONF.host + CONF.port + CONF.tags[0]);
		Sys.println(FN(4) + COMPUTED + "");
		Sys.println(RE.match("caat") + "" + RE.matched(0));
		for (k in ["a", "b"]) Sys.println(k + MAP[k]);
	}
}
