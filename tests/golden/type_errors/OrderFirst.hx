class OrderFirst {
	public function new() {}

	function f():Void {
		badFirst;
	}
}
