abstract A(Int) from Int {}
class AbstractUnderlying {
	static function main() {
		var a:A = 1;
		var i:Int = a;
	}
}
