abstract Hidden(Dynamic) {}

class Sized {
	var length:Int;

	public function new() {}
}

class LoopOverNothing {
	static function pick<T:{size:Int}>(value:T):T
		return value;

	static function main() {
		var hidden:Hidden = null;
		for (item in hidden) {}
		for (item in new Sized()) {}
		var chosen = pick;
		var free:String = chosen(1);
		pick(1);
	}
}
