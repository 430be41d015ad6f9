@:nullSafety
class Node {
	public var value:Int;
	public var next:Null<Node>;
	public function new(value:Int, ?next:Node) { this.value = value; this.next = next; }
}
@:nullSafety
class NullSafeLoop {
	static function sum(n:Null<Node>):Int {
		var total = 0;
		var at = n;
		while (at != null) {
			total += at.value;
			at = at.next;
		}
		return total;
	}
	static function main() { trace(sum(new Node(1, new Node(2)))); }
}
