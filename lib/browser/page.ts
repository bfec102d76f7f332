/** What pages do once a reader acts; one file, one request. */
import "./copy";
import "./enlarge";
import "./reveal";
import "./video";
