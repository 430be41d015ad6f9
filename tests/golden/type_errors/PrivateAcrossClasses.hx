interface Secretive {
	private function secret():Int;
}

class Base {
	private static var down:Bool;

	public var read(default, null):Int;

	private function inner() {
		return 1;
	}

	public function new() {}

	public function look(deep:Deep) {
		return deep.mine + deep.inner();
	}
}

class Deep extends Base {
	private static var deeper:Int;
	private var mine:Int;

	public var own(default, null):Int;
}

@:access(Base)
class MayAll implements Secretive {
	private function secret() {
		return 1;
	}

	public static function f(s:Secretive, d:Deep) {
		d.read = d.own = 1;
		trace(s.secret(), Deep.deeper, d.mine, d.inner());
	}
}

class MayNothing {
	public static function g(s:Secretive, d:Deep) {
		trace(s.secret());
		trace(Deep.deeper);
		trace(d.mine);
		trace(d.inner());
		d.read = 1;
	}
}

@:allow(Secretive)
class Allows {
	@:allow(Base) public static var y = 1;
	private static var x = 1;
	@:allow(Base) private static function q() {
		return 1;
	}
}

class AllowedByItsInterface implements Secretive {
	private function secret() {
		return Allows.x;
	}
}

class PrivateAcrossClasses extends Base {
	static function main() {
		trace(Allows.q());
		trace(Allows.x);
	}
}
