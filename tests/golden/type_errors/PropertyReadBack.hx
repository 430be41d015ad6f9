class Account {
	@:isVar public var balance(get, null):Float;
	function get_balance() return balance;
	public var limit(null, default):Float;
	public var never(default, never):Float;
	public var paid(null, set):Float;
	function set_paid(f:Float) return f;
	public function new() {}
}
class PropertyReadBack {
	static function main() {
		var a = new Account();
		a.balance += 5;
		a.limit += 5;
		a.never += 5;
		a.paid += 5;
		a.balance++;
		a.limit++;
		a.never++;
		a.paid++;
	}
}
