package absarray;

@:forward(length, iterator, map)
abstract Stack<T>(Array<T>) {
	public inline function new() this = [];
	public function push(x:T):Void this.push(x);
	public function top():T return this[this.length - 1];
	public function pop():T return this.pop();
	@:arrayAccess public function get(i:Int):T return this[this.length - 1 - i];
}
class AbsArray {
	public static function main() {
		var s = new Stack<Int>();
		s.push(1);
		s.push(2);
		s.push(3);
		Sys.println(s.length + "");
		Sys.println(s.top() + "");
		Sys.println(s[0] + " " + s[2]);
		Sys.println(s.pop() + "");
		var sum = 0;
		for (x in s) sum += x;
		Sys.println(sum + "");
		Sys.println(s.map(x -> x * 10).join("|"));
	}
}
