/* The function that makes an abstract has no `this` before its arguments. */
abstract Less(Int) {
	@:op(-A) public function new(x:Int)
		this = x;

	public function get():Int
		return this;
}

abstract Sum(Int) {
	@:op(A + B) public function new(x:Int, y:Int)
		this = x + y;
}

enum Weather {
	Sun;
	Rain;
}

class OperatorConstructor {
	static function main() {
		var less = new Less(3).get();
		var sum = new Sum(1, 2);
		try {
			throw 1;
		} catch (e:Null<Int>) {
			var a = e;
		} catch (e:Null<Weather>) {
			var b = e;
		} catch (e:Null<Dynamic>) {
			var c = e;
		}
	}
}
