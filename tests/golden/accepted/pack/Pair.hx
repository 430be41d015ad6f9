package pack;

class Pair<A, B> {
	public final first:A;
	public final second:B;

	public function new(first:A, second:B) {
		this.first = first;
		this.second = second;
	}
}

class Triple<A, B, C> {
	public static function of<A, B, C>(a:A, b:B, c:C):Triple<A, B, C> {
		return new Triple(a, b, c);
	}

	public final third:C;

	function new(a:A, b:B, c:C) {
		third = c;
	}
}
