package propreadonly;

class Info {
	public static var name(default, never):String = "info";
	public static var version(get, never):Int;
	static inline function get_version() return 42;
	public static var list(get, never):Array<Int>;
	static function get_list() return [version, version + 1];
}
class PropReadOnly {
	static var local(get, never):String;
	static function get_local() return "L" + Info.name;
	public static function main() {
		Sys.println(Info.name + Info.version);
		Sys.println(Info.list.join(","));
		Sys.println(local);
		for (x in Info.list) Sys.println(x + local);
	}
}
