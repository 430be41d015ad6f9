@:nullSafety
class NullFieldsEarly {
	var name:String;
	var list:Array<String>;
	public function new(name:String) {
		setup();
		this.name = name;
		list = [];
	}
	function setup() {}
	static function main() { new NullFieldsEarly("a"); }
}
