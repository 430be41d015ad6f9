typedef User = {
  var id:Int;
  var name:String;
  @:optional var email:String;
}

typedef Todo = {
  var id:Int;
  var title:String;
  var done:Bool;
  var tags:Array<String>;
}

typedef OnlineUser = {
  var key:String;
  var name:String;
  var editing:Null<Int>;
}

enum Filter {
  All;
  Open;
  Tagged(tag:String);
}
