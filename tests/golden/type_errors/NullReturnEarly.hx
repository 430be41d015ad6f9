@:nullSafety
class NullReturnEarly {
	var x:Int;
	var y:Int;
	public function new(?v:Int) {
		if (v == null) {
			x = 0;
			return;
		}
		x = v;
		y = x + 1;
	}
	static function main() new NullReturnEarly();
}
