@:nullSafety
class NullFieldsSwitch {
	var a:String;
	var b:Int;
	public function new(x:Bool) {
		for (i in 0...3) a = "x";
		switch (x) { case true: b = 1; case false: b = 2; }
	}
	static function main() { new NullFieldsSwitch(true); }
}
