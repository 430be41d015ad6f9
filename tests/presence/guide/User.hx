// The guide names this type and does not define it.
typedef User = {
  var id:Int;
  var name:String;
}
