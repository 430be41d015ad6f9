@:nullSafety
class NullSafeFields {
	var name:String;
	var age:Int = 0;
	var nick:Null<String>;
	public function new(name:String, ?nick:String) {
		this.name = name;
		this.nick = nick;
	}
	public function title():String {
		if (nick != null) return nick;
		return name;
	}
	static function main() { trace(new NullSafeFields("a").title()); }
}
