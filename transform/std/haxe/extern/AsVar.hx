package haxe.extern;

@:forward @:transitive
extern abstract AsVar<T>(T) from T to T {
}
