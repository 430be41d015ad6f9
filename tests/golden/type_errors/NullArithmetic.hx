@:nullSafety
class NullArithmetic {
	static function f(i:Null<Int>, j:Int):Int {
		var n = i * j;
		n = -i;
		n = ~i;
		n = i << 2;
		return i % j + i;
	}
	static function main() f(1, 2);
}
