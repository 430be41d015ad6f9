package sys.db;

extern class Mysql {
	static function connect(params:{user:String, ?socket:String, ?port:Int, pass:String, host:String, ?database:String}):Connection;
}
