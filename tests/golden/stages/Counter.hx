import phoenix.LiveSocket;

typedef CounterAssigns = {
	var count:Int;
	var lastSeen:String;
	@:native("max-count") var maxCount:Int;
}

/** `_.field` names a field as a structure's key is spelled. */
class Counter {
	public static function mount(socket:LiveSocket<CounterAssigns>):LiveSocket<CounterAssigns> {
		return socket.merge({count: 0, lastSeen: "never"}).assign(_.maxCount, 10).assignNew(_.lastSeen, () -> "now");
	}

	public static function increment(socket:LiveSocket<CounterAssigns>, by:Int = 1):LiveSocket<CounterAssigns> {
		if (socket.assigns.count >= socket.assigns.maxCount)
			return socket.assign(_.lastSeen, "full");
		return socket.update(_.count, count -> count + by);
	}
}
