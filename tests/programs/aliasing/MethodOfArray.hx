// A method as a value holds the array it came from.
class MethodOfArray {
	static function main() {
		var a = [1];
		var push = a.push;
		push(2);
		[3, 4].map(a.push);
		var put = a.push.bind(5);
		put();
		trace(a);
	}
}
