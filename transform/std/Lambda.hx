// What stands first is an Array, a Map (its values), a List or an iterator: {list0} is its list.
@:runtime("Haxe.Iterator")
extern class Lambda {
	@:elixir("{list0}") @:shares
	static function array<A>(it:Iterable<A>):Array<A>;
	@:elixir("{list0}") @:shares
	static function list<A>(it:Iterable<A>):haxe.ds.List<A>;
	@:elixir("Enum.map({list0}, {1})") @:calls(1)
	static function map<A, B>(it:Iterable<A>, f:(item:A) -> B):Array<B>;
	@:elixir("{list0} |> Enum.with_index() |> Enum.map(fn {item, index} -> {1}.(index, item) end)") @:calls(1)
	static function mapi<A, B>(it:Iterable<A>, f:(index:Int, item:A) -> B):Array<B>;
	@:elixir("Enum.flat_map({list0}, &Haxe.Iterator.to_list/1)") @:shares
	static function flatten<A>(it:Iterable<Iterable<A>>):Array<A>;
	@:elixir("Enum.flat_map({list0}, fn item -> Haxe.Iterator.to_list({1}.(item)) end)") @:calls(1)
	static function flatMap<A, B>(it:Iterable<A>, f:(item:A) -> Iterable<B>):Array<B>;
	@:elixir("{1} in {list0}", "0=exact") @:elixir("Haxe.Array.contains({list0}, {1})") @:identity(1)
	static function has<A>(it:Iterable<A>, elt:A):Bool;
	@:elixir("Enum.any?({list0}, {1})") @:calls(1)
	static function exists<A>(it:Iterable<A>, f:(item:A) -> Bool):Bool;
	@:elixir("Enum.all?({list0}, {1})") @:calls(1)
	static function foreach<A>(it:Iterable<A>, f:(item:A) -> Bool):Bool;
	@:elixir("Enum.each({list0}, {1})") @:calls(1) @:effect
	static function iter<A>(it:Iterable<A>, f:(item:A) -> Void):Void;
	@:elixir("Enum.filter({list0}, {1})") @:calls(1) @:shares
	static function filter<A>(it:Iterable<A>, f:(item:A) -> Bool):Array<A>;
	@:elixir("List.foldl({list0}, {2}, {1})") @:calls(1)
	static function fold<A, B>(it:Iterable<A>, f:(item:A, result:B) -> B, first:B):B;
	@:elixir("{list0} |> Enum.with_index() |> List.foldl({2}, fn {item, index}, result -> {1}.(item, result, index) end)") @:calls(1)
	static function foldi<A, B>(it:Iterable<A>, f:(item:A, result:B, index:Int) -> B, first:B):B;
	@:elixir("length({list0})", "argc=1")
	@:elixir("Enum.count({list0}, {1})") @:calls(1)
	static function count<A>(it:Iterable<A>, ?pred:(item:A) -> Bool):Int;
	@:elixir("Enum.empty?({list0})")
	static function empty<T>(it:Iterable<T>):Bool;
	@:elixir("Haxe.Array.index_of({list0}, {1})") @:identity(1)
	static function indexOf<T>(it:Iterable<T>, v:T):Int;
	@:elixir("Enum.find({list0}, {1})") @:calls(1) @:place
	static function find<T>(it:Iterable<T>, f:(item:T) -> Bool):Null<T>;
	@:elixir("Enum.find_index({list0}, {1}) || -1") @:calls(1)
	static function findIndex<T>(it:Iterable<T>, f:(item:T) -> Bool):Int;
	@:elixir("{list0} ++ {list1}") @:shares
	static function concat<T>(a:Iterable<T>, b:Iterable<T>):Array<T>;
}
