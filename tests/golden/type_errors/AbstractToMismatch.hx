abstract A(Int) from Int to Int {}
class AbstractToMismatch {
	static function main() {
		var a:A = 1;
		var s:String = a;
	}
}
