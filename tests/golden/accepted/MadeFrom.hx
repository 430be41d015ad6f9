abstract Several<R, A>(R->Array<A>) from R->Array<A> {
	@:from public function new(f:R->Array<A>)
		this = f;
}

abstract OfInt<A>(Several<Int, A>) from Several<Int, A> {
	@:from public function new(f:Int->Array<A>)
		this = f;

	static function only<A>(a:A):OfInt<A>
		return function(i) return [a];

	static function same<A>(f:Int->Array<A>) {
		var one:OfInt<A> = f;
		return one;
	}
}
